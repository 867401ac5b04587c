import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { communeCode } from '../../domain/commune-code.ts'
import { nextStep } from '../../domain/next-step.ts'
import { SETUP_STEPS, type SetupStepName } from '../../domain/setup-steps.ts'
import { freeSources, dataQualityWords as text } from '../../messages/data-quality.ts'
import { territories } from '../../messages/territories.ts'
import { Select } from '../../store/select.ts'
import type { Session } from '../../store/session.ts'
import '../parts/icon.ts'

/** What to give next to make a real quarter of this territory, and where it is free to take; nothing once all is there. */
@customElement('tn-next-step')
export class NextStep extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .head {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult | typeof nothing {
    const estate = this.#estate.value
    const step = nextStep(estate)
    if (step === null) return nothing
    const { title, how } = text.steps[step]
    const isEmpty = step === 'priority-area'
    return html`
      <div class="callout" role="note">
        <p class="head">
          <tn-icon name="info"></tn-icon>
          ${isEmpty ? territories.empty : text.next(SETUP_STEPS.indexOf(step) + 1, SETUP_STEPS.length, title)}
        </p>
        <p>${isEmpty ? territories.emptyHelp : how}</p>
        ${freeSources(step, communeCode(estate)).map(
          ({ label, url }) =>
            html`<p><a href=${url} target="_blank" rel="noreferrer">${label} ${text.newTab}</a></p>`,
        )}
        <div class="row">${this.#way(step)} ${this.#go(text.allSteps, { territoryView: 'quality' })}</div>
      </div>
    `
  }

  #way(step: SetupStepName): TemplateResult | typeof nothing {
    if (step === 'doubts') return this.#go(text.toDoubts, { territoryView: 'links' })
    return step === 'week' ? this.#go(text.toWeek, { workspace: 'semaine' }) : nothing
  }

  #go(label: string, to: Partial<Session>): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.#estate.store.look(to)}>${label}</button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-next-step': NextStep
  }
}
