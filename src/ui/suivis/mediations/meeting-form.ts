import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { MEETING_TYPES, type MeetingType } from '../../../domain/follow-up/mediation.ts'
import { takesPart } from '../../../domain/follow-up/mediation-rules.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { Act } from '../../../operations/act.ts'
import { noteMeeting } from '../../../operations/follow-up/note-meeting.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import '../dated-form.ts'
import { tried } from '../tried.ts'

/** A meeting of a case, new with one party or of a type, or corrected (`meeting`). Says `tn-done` once it is saved or given up. */
@customElement('tn-meeting-form')
export class MeetingForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() mediation = ''
  /** The id of the meeting corrected; empty for a new one. */
  @property() meeting = ''
  /** What a new one starts with. */
  @property({ attribute: false }) type: MeetingType = 'shuttle'
  /** The party of a *navette*; empty: those that consented. */
  @property() party = ''
  @state() private met: readonly string[] = []
  #note = ''
  #day = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(): void {
    if (this.#day) return
    const { estate, today } = this.#parts.value
    const mediation = estate.mediation.get(this.mediation)
    const old = mediation?.meetings.find(({ id }) => id === this.meeting)
    this.#day = old?.on ?? today
    this.#note = old?.note ?? ''
    this.type = old?.type ?? this.type
    const consenting = mediation?.parties.filter((party) => takesPart(party, today) && !party.withdrawn) ?? []
    this.met = old?.parties ?? (this.party ? [this.party] : consenting.map(({ letter }) => letter))
  }

  #meet(letter: string, isMet: boolean): void {
    const others = this.met.filter((each) => each !== letter)
    this.met = isMet ? [...others, letter] : others
  }

  readonly #save = ({ day: on, text: note }: { day: string; text: string }) =>
    tried(this.#act, noteMeeting, {
      ...{ mediation: this.mediation, type: this.type, on, parties: this.met, note },
      ...(this.meeting && { meeting: this.meeting }),
    })

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const parties = estate.mediation.get(this.mediation)?.parties ?? []
    return html`<tn-dated-form
      heading=${text.meetingTitle(this.type)}
      .dayLabel=${text.day}
      .latest=${today}
      .day=${this.#day}
      .textLabel=${text.meetingNote}
      .textHelp=${text.noteHelp}
      .longest=${2000}
      .text=${this.#note}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    >
      ${selectField(
        'type',
        text.modeLabel,
        MEETING_TYPES.map((type) => [type, text.meeting[type]] as const),
        this.type,
        (type) => {
          this.type = type as MeetingType
        },
      )}
      <fieldset>
        <legend>${text.withWhom}</legend>
        <div class="row">
          ${parties.map(
            ({ letter }) => html`<label class="choice"
              ><input
                type="checkbox"
                name="party"
                .checked=${this.met.includes(letter)}
                @change=${(event: Event) => this.#meet(letter, (event.target as HTMLInputElement).checked)}
              />${text.party(letter)}</label
            >`,
          )}
        </div>
      </fieldset>
    </tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-meeting-form': MeetingForm
  }
}
