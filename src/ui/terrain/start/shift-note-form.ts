import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays, isoWeekOf, mondayOf } from '../../../domain/civil-date.ts'
import { SHIFT_NOTE_TYPES, type ShiftNote } from '../../../domain/field/shift-note.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { shift as text } from '../../../messages/shift.ts'
import { Act } from '../../../operations/act.ts'
import { NOTE_LONGEST, setShiftNote } from '../../../operations/field/set-shift-note.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { DraftKeeper } from '../../parts/draft-keeper.ts'
import { field } from '../../parts/field.ts'
import '../../parts/place-field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'

type Input = {
  readonly type: ShiftNote['type']
  readonly text: string
  readonly place: string
  readonly until: string
}

const EMPTY: Input = { type: 'to-do', text: '', place: '', until: '' }

/** Leaves a note for the next pair, or changes the one of `note`. Says `tn-done` once it is kept or given up. */
@customElement('tn-shift-note-form')
export class ShiftNoteForm extends LitElement {
  static override styles = [controls, joined, panel, panelPart]

  /** Id of the note that is changed; empty for a new one. */
  @property() note = ''
  @state() private input: Input | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #draft = new DraftKeeper<Input>(this, this.#act, () => `shift-note ${this.note}`.trim())
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.input && !changed.has('note')) return
    const old = this.#parts.value.estate.shiftNote.get(this.note)
    const kept = old && {
      ...{ type: old.type, text: old.text },
      ...{ place: old.place ?? '', until: old.until ?? '' },
    }
    this.input = this.#draft.restored() ?? kept ?? EMPTY
  }

  #change(part: Partial<Input>): void {
    this.input = { ...this.input!, ...part }
    this.obstacle = null
    this.#draft.change(this.input)
  }

  readonly #close = async (): Promise<void> => {
    this.input = null
    await this.#draft.done()
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { type, text: words, place, until } = this.input!
    const target = {
      ...{ type, text: words },
      ...(place !== '' && { place }),
      ...(until !== '' && { until }),
      ...(this.note !== '' && { id: this.note }),
    }
    const refused = this.#act.reason(setShiftNote, target)
    this.obstacle = refused
    if (refused) return
    const outcome = await this.#act.run(setShiftNote, target)
    if (!isRefusal(outcome) && !isFault(outcome)) await this.#close()
  }

  override render(): TemplateResult {
    const { estate } = this.#parts.value
    const { type, text: words, place } = this.input!
    return html`
      <form class="callout" @submit=${this.#save} novalidate>
        <h3>${this.note === '' ? text.form.title : text.form.editTitle}</h3>
        <fieldset>
          <legend>${text.form.type}</legend>
          <div class="joined even">
            ${SHIFT_NOTE_TYPES.map(
              (each) => html`<button
                type="button"
                aria-pressed=${each === type}
                @click=${() => this.#change({ type: each })}
              >
                ${text.types[each]}
              </button>`,
            )}
          </div>
        </fieldset>
        <tn-checked-text
          id="note"
          multiline
          label=${text.form.text}
          help=${text.form.textHelp}
          longest=${NOTE_LONGEST}
          .names=${knownNames(estate)}
          .value=${words}
          @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ text: detail })}
        ></tn-checked-text>
        <tn-place-field
          reach="all"
          label=${type === 'place-to-avoid' ? text.form.place : text.form.placeOptional}
          .value=${place}
          @tn-place=${({ detail }: CustomEvent<string>) => this.#change({ place: detail })}
        ></tn-place-field>
        ${this.#until()}
        ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: this.#close }, cancel: text.form.cancel, save: this.note === '' ? text.form.save : text.form.saveEdit })}
      </form>
    `
  }

  #until(): TemplateResult {
    const { today } = this.#parts.value
    const { until } = this.input!
    const sunday = addDays(mondayOf(isoWeekOf(today)), 6)
    const days = [
      [today, text.form.days.today],
      [sunday, text.form.days.week],
      ['', text.form.days.none],
    ] as const
    return html`
      ${field({
        id: 'until',
        label: text.form.until,
        control: html`<input
          id="until"
          type="date"
          min=${today}
          .value=${until}
          @input=${(event: Event) => this.#change({ until: (event.target as HTMLInputElement).value })}
        />`,
      })}
      <div class="joined even" role="group" aria-label=${text.form.until}>
        ${days.map(
          ([day, words]) => html`<button
            type="button"
            aria-pressed=${day === until}
            @click=${() => this.#change({ until: day })}
          >
            ${words}
          </button>`,
        )}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-shift-note-form': ShiftNoteForm
  }
}
