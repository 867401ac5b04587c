import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Stop } from '../../../domain/week/round.ts'
import { placeRule } from '../../../messages/place-rule.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { excludePlace } from '../../../operations/week/exclude-place.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import './place-rule.ts'

/** Of the chosen stop: keep its place out of the round or the week, what is asked of passages there. */
@customElement('tn-stop-hand')
export class StopHand extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        gap: 0;
        padding: 0;
      }
      .even {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-2);
      }
    `,
  ]

  @property({ attribute: false }) stop!: Stop

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult {
    const { place, round, stopKind } = this.stop
    const { round: rounds, placeRule: rules } = this.#state.value
    const week = rounds.get(round)?.week
    const isPassing = week !== undefined && (stopKind === 'passage' || stopKind === 'presence')
    return html`
      ${
        isPassing
          ? html`<div class="even">
            ${actionButton({ act: this.#act, operation: excludePlace, target: { week, place, round }, label: text.excludeRound })}
            ${actionButton({ act: this.#act, operation: excludePlace, target: { week, place }, label: text.excludeWeek })}
          </div>`
          : nothing
      }
      ${
        isPassing
          ? html`<details>
            <summary>${rules.has(`place-rule-${place}`) ? placeRule.titleSet : placeRule.title}</summary>
            <tn-place-rule .place=${place}></tn-place-rule>
          </details>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stop-hand': StopHand
  }
}
