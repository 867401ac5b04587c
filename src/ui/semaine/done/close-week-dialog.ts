import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { plannedDone } from '../../../domain/week/planned-done.ts'
import { shell } from '../../../messages/shell.ts'
import { weekClose } from '../../../messages/week-close.ts'
import { Act } from '../../../operations/act.ts'
import { closeWeek } from '../../../operations/week/close-week.ts'
import { Select } from '../../../store/select.ts'
import { Modal } from '../../parts/modal.ts'
import { sameParts } from '../../parts/same-parts.ts'

const text = weekClose.dialog

/** Says what the close of the week shown erases, that nothing takes it back, and what was not said yet; `tn-back` asks for the stops to say. */
@customElement('tn-close-week')
export class CloseWeekDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      ul {
        margin: var(--space-1) 0 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'close-week')
  readonly #state = new Select(
    this,
    ({ estate, session }) =>
      session.dialog === 'close-week' ? { estate, week: session.week } : { estate: null, week: '' },
    sameParts,
  )

  readonly #back = (): void => {
    this.#modal.dismiss()
    // Once what the dialog kept from being reached can take the focus again.
    void this.updateComplete.then(() => this.dispatchEvent(new Event('tn-back')))
  }

  /** Left with its view, it asks no more. */
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#modal.open) this.#modal.dismiss()
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#body() : nothing}</dialog>`
  }

  #body(): TemplateResult | typeof nothing {
    const { estate, week } = this.#state.value
    if (!estate) return nothing
    const unrecorded = plannedDone(estate, week).counts.notDone.unrecorded ?? 0
    return html`<div class="body">
      <h2 id="title">${text.title(week)}</h2>
      ${unrecorded > 0 ? html`<p><strong>${text.unrecorded(unrecorded)}</strong></p>` : nothing}
      <div>
        <p>${text.lost}</p>
        <ul>
          ${text.losses.map((each) => html`<li>${each}</li>`)}
        </ul>
      </div>
      <p>${text.kept}</p>
      <p><strong>${text.final}</strong></p>
      <div class="actions">
        <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
        ${unrecorded > 0 ? html`<button type="button" @click=${this.#back}>${text.back}</button>` : nothing}
        <button type="button" class="danger" @click=${() => this.#act.run(closeWeek, { week })}>${text.confirm}</button>
      </div>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-close-week': CloseWeekDialog
  }
}
