import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { quarterName } from '../../../domain/period.ts'
import { exchanges } from '../../../messages/exchanges.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { freezeQuarter } from '../../../operations/releases/freeze-quarter.ts'
import { Select } from '../../../store/select.ts'
import { Modal } from '../../parts/modal.ts'

const text = exchanges.quarters.dialog

/** Says what freezing a quarter fixes and that nothing takes it back, and asks. */
@customElement('tn-freeze-quarter')
export class FreezeQuarterDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      ul {
        margin: 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'freeze-quarter')
  readonly #quarter = new Select(this, ({ session }) => session.freezing ?? null)

  /** Left with its view, it asks no more. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#modal.open) this.#modal.dismiss()
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#body() : nothing}</dialog>`
  }

  #body(): TemplateResult | typeof nothing {
    const quarter = this.#quarter.value
    if (!quarter) return nothing
    return html`<div class="body">
      <h2 id="title">${text.title(quarterName(quarter))}</h2>
      <ul>
        ${text.fixes.map((each) => html`<li>${each}</li>`)}
      </ul>
      <p><strong>${text.final}</strong></p>
      <div class="actions">
        <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
        <button type="button" class="danger" @click=${() => this.#act.run(freezeQuarter, { quarter })}>
          ${text.confirm}
        </button>
      </div>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-freeze-quarter': FreezeQuarterDialog
  }
}
