import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { ShiftNote } from '../../../domain/field/shift-note.ts'
import { lastWorkingDay } from '../../../domain/last-working-day.ts'
import { placeName } from '../../../messages/place-name.ts'
import { shift as text } from '../../../messages/shift.ts'
import { Act } from '../../../operations/act.ts'
import { settleShiftNote } from '../../../operations/field/settle-shift-note.ts'
import { removeFollowUp } from '../../../operations/follow-up/remove-follow-up.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './shift-note-form.ts'
import { showOnMap } from './show-on-map.ts'
import { startStyles } from './start-styles.ts'

/** Notes left, each with what settles it; the ones left since the last working day say so. */
@customElement('tn-shift-notes')
export class ShiftNotes extends LitElement {
  static override styles = [controls, panel, panelPart, startStyles]

  @property({ attribute: false }) notes: readonly ShiftNote[] = []
  /** The note that is being changed. */
  @state() private edited: string | null = null
  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override render(): TemplateResult {
    return html`<ul class="plain">${this.notes.map((note) => html`<li>${this.#note(note)}</li>`)}</ul>`
  }

  #note({ id, type, text: words, on, place, until }: ShiftNote): TemplateResult {
    if (this.edited === id)
      return html`<tn-shift-note-form
        note=${id}
        @tn-done=${() => {
          this.edited = null
        }}
      ></tn-shift-note-form>`
    const { estate, today } = this.#parts.value
    const isNew = on >= lastWorkingDay(today)
    const name = place === undefined ? undefined : placeName(estate, place)
    const isAvoid = type === 'place-to-avoid'
    return html`<article class="card ${isAvoid ? 'avoid' : ''}">
      <p class="kind">
        ${isAvoid ? html`<tn-icon name="warning"></tn-icon>` : nothing}
        <span>${isAvoid ? name : text.types[type]}</span>
        ${isNew ? html`<strong class="new">${text.isNew}</strong>` : nothing}
      </p>
      <p class="words">${words}</p>
      <p class="muted small">
        ${!isAvoid && name ? html`${name} · ` : nothing}${text.leftOn(on)}${until ? html` · ${text.until(until)}` : nothing}
      </p>
      <div class="row">
        ${actionButton({
          ...{ act: this.#act, operation: settleShiftNote, target: { id }, icon: 'check' },
          label: isAvoid ? text.lift : type === 'information' ? text.read : text.settle,
          hint: text.settleOf(isAvoid ? name! : words),
        })}
        ${place === undefined ? nothing : html`<button type="button" class="quiet" @click=${() => showOnMap(this.#parts.store, place)}><tn-icon name="pin"></tn-icon>${text.show}<span class="visually-hidden">${text.showOf(name!)}</span></button>`}
        <button
          type="button"
          class="quiet"
          aria-label="${text.edit}${text.settleOf(words)}"
          title=${text.edit}
          @click=${() => {
            this.edited = id
          }}
        >
          <tn-icon name="edit"></tn-icon>
        </button>
        <button
          type="button"
          class="quiet"
          aria-label="${text.remove}${text.settleOf(words)}"
          title=${text.remove}
          @click=${() => this.#act.run(removeFollowUp, { kind: 'shiftNote', id })}
        >
          <tn-icon name="remove"></tn-icon>
        </button>
      </div>
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-shift-notes': ShiftNotes
  }
}
