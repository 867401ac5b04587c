import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import type { WalkedRound } from './round-view.ts'

/** Every stop has its passage: thanks, what it came to, and on to the debriefing. */
@customElement('tn-round-over')
export class RoundOver extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property({ attribute: false }) walked!: WalkedRound

  readonly #session = new Select(this, ({ session }) => session.fieldView)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  override render(): TemplateResult {
    const { counts, unplanned } = this.walked.progress
    return html`
      <h2 tabindex="-1">${text.doneTitle}</h2>
      <p>${text.doneCounts(counts.done, counts.withExchanges)}</p>
      ${counts.notDone === 0 ? nothing : html`<p>${text.doneNotDone(counts.notDone)}</p>`}
      ${unplanned.length === 0 ? nothing : html`<p>${text.doneUnplanned(unplanned.length)}</p>`}
      <div class="row">
        <button
          type="button"
          class="primary"
          @click=${() => this.#session.store.look({ fieldView: 'debriefing', fieldSheet: 'none' })}
        >
          ${text.debriefing}
        </button>
        <button type="button" @click=${() => this.#session.store.look({ fieldSheet: 'unplanned' })}>
          <tn-icon name="pin"></tn-icon>${text.unplanned}
        </button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-round-over': RoundOver
  }
}
