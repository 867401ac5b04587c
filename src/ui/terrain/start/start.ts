import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { placesToAvoid } from '../../../domain/field/places-to-avoid.ts'
import { shiftNotesOf } from '../../../domain/field/shift-notes.ts'
import { shift as text } from '../../../messages/shift.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './day-ahead.ts'
import './day-rounds.ts'
import './shift-note-form.ts'
import './shift-notes.ts'
import { startStyles } from './start-styles.ts'

/** *Prise de service*: what the pair knows before it leaves, all of it on this device. */
@customElement('tn-shift-start')
export class ShiftStart extends LitElement {
  static override styles = [controls, panel, panelPart, startStyles]

  @state() private writing = false
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today },
      // What was half typed when the tab was killed is there again.
      isDrafted: session.drafts.has('shift-note'),
    }),
    sameParts,
  )

  readonly #close = async (): Promise<void> => {
    this.writing = false
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus()
  }

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const notes = shiftNotesOf(estate, today)
    const avoided = placesToAvoid(estate, today)
    return html`
      <p class="muted">${text.lead(today)}</p>
      <tn-day-rounds></tn-day-rounds>
      <section aria-labelledby="notes">
        <h2 id="notes">${text.notes}</h2>
        ${notes.length > 0 ? html`<tn-shift-notes .notes=${notes}></tn-shift-notes>` : nothing}
        ${this.#write(notes.length === 0)}
      </section>
      ${
        avoided.length > 0
          ? html`<section aria-labelledby="avoid">
              <h2 id="avoid">${text.avoid}</h2>
              <p class="help">${text.avoidHelp}</p>
              <tn-shift-notes .notes=${avoided}></tn-shift-notes>
            </section>`
          : nothing
      }
      <tn-day-ahead></tn-day-ahead>
    `
  }

  #write(isEmpty: boolean): TemplateResult {
    if (this.writing || this.#parts.value.isDrafted)
      return html`<tn-shift-note-form @tn-done=${this.#close}></tn-shift-note-form>`
    const add = html`<button
      type="button"
      class="add"
      @click=${() => {
        this.writing = true
      }}
    >
      <tn-icon name="plus"></tn-icon><span>${text.leave}</span>
    </button>`
    return isEmpty
      ? html`<tn-empty text=${text.notesNone}>${add}</tn-empty>`
      : html`<div class="row">${add}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-shift-start': ShiftStart
  }
}
