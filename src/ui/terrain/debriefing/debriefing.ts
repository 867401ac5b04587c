import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { FIELD_DRAFT } from '../../../domain/field/draft.ts'
import { roundProgress } from '../../../domain/field/round-progress.ts'
import type { ShiftNote } from '../../../domain/field/shift-note.ts'
import { callsToConfirm } from '../../../domain/field/urgent-situations.ts'
import { debriefing as text } from '../../../messages/debriefing.ts'
import { shift } from '../../../messages/shift.ts'
import { roundAtHand } from '../../../operations/field/at-hand.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../suivis/barometer/barometer.ts'
import '../start/shift-note-form.ts'
import '../start/shift-notes.ts'
import './calls.ts'
import './drafts.ts'
import './round-summary.ts'

/** *Débriefing*: what is half written, calls, the round, a word to the next pair, how the sectors felt. */
@customElement('tn-debriefing')
export class Debriefing extends LitElement {
  static override styles = [controls, panel, panelPart]

  @state() private writing = false
  readonly #parts = new Select(
    this,
    ({ estate, session }) => {
      const round = roundAtHand(estate, session)
      return {
        ...{ notes: estate.shiftNote, today: session.today },
        isDrafted: session.drafts.has('shift-note'),
        // Where the round stands is kept the same way; it is not something to finish.
        drafts: [...session.drafts.keys()].filter((key) => key !== FIELD_DRAFT).length,
        calls: callsToConfirm(estate).length,
        stops: round ? roundProgress(estate, round.id, session.skipped).counts.left : 0,
      }
    },
    sameParts,
  )

  readonly #close = async (): Promise<void> => {
    this.writing = false
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus()
  }

  override render(): TemplateResult {
    const { notes, today, drafts, calls, stops } = this.#parts.value
    const left = [...notes.values()].filter(({ on, settled }) => on === today && settled === undefined)
    return html`
      <p>${text.lead}</p>
      <tn-drafts></tn-drafts>
      <tn-calls></tn-calls>
      <tn-round-summary></tn-round-summary>
      ${this.#note(left)}
      <section aria-labelledby="barometer">
        <h2 id="barometer">${text.barometer}</h2>
        <tn-barometer short></tn-barometer>
      </section>
      <p class="muted">
        ${drafts + calls + stops > 0 ? text.waits({ drafts, calls, stops }) : text.end}
      </p>
    `
  }

  #note(left: readonly ShiftNote[]): TemplateResult {
    const isOpen = this.writing || this.#parts.value.isDrafted
    return html`<section aria-labelledby="note">
      <h2 id="note">${text.note}</h2>
      <p class="help">${text.noteHelp}</p>
      ${left.length > 0 ? html`<tn-shift-notes .notes=${left}></tn-shift-notes>` : nothing}
      ${
        isOpen
          ? html`<tn-shift-note-form @tn-done=${this.#close}></tn-shift-note-form>`
          : html`<div class="row">
              <button
                type="button"
                class="add"
                @click=${() => {
                  this.writing = true
                }}
              >
                <tn-icon name="plus"></tn-icon><span>${shift.leave}</span>
              </button>
            </div>`
      }
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-debriefing': Debriefing
  }
}
