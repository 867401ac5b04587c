import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import type { Appointment } from '../../../domain/week/appointment.ts'
import { weekRounds } from '../../../domain/week/week-rounds.ts'
import { sentence } from '../../../messages/sentence.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { setAppointment } from '../../../operations/week/set-appointment.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import '../../parts/icon.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../parts/place-field.ts'
import { pairName } from '../../../messages/pair-name.ts'
import { settingsStyles } from '../settings-styles.ts'

/** Rounds that may hold it, by their template: those of the week for a rendez-vous, those that come back for a permanence. */
const holders = (
  estate: Estate,
  week: IsoWeek,
  kind: Appointment['stopKind'],
): readonly (readonly [template: string, label: string])[] =>
  weekRounds(estate, week)
    .filter(({ template }) => kind === 'rendez-vous' || estate.roundTemplate.has(template))
    .map(({ template, day, start, pair }) => [template, text.roundShort(day, start, pairName(estate, pair))])

/** A rendez-vous or a permanence to add: where, in which round, when, how long. */
@customElement('tn-appointment-form')
export class AppointmentForm extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @state() private stopKind: Appointment['stopKind'] = 'rendez-vous'
  @state() private place = ''
  @state() private error: string | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, week: session.week }), sameParts)

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { week } = this.#state.value
    const { stopKind, place } = this
    const target = {
      ...{
        stopKind,
        place,
        roundTemplate: String(data.get('round') ?? ''),
        at: String(data.get('at') ?? ''),
      },
      minutes: Number(data.get('minutes')),
      ...(stopKind === 'rendez-vous' && { week }),
    }
    const refused = this.#act.reason(setAppointment, target)
    this.error = refused && sentence(refused)
    if (refused) return
    const outcome = await this.#act.run(setAppointment, target)
    if (!isRefusal(outcome) && !isFault(outcome)) this.place = ''
  }

  override render(): TemplateResult {
    const { estate, week } = this.#state.value
    const rounds = holders(estate, week, this.stopKind)
    const start = weekRounds(estate, week)[0]?.start ?? '10:00'
    return html`
      <form @submit=${this.#add} novalidate>
        <fieldset>
          <legend class="visually-hidden">${text.appointmentKind}</legend>
          <div class="row">
            ${(['rendez-vous', 'permanence'] as const).map(
              (kind) => html`<label class="choice"
                ><input
                  type="radio"
                  name="kind"
                  .checked=${this.stopKind === kind}
                  @change=${() => {
                    this.stopKind = kind
                  }}
                />${text.appointmentKinds[kind]}</label
              >`,
            )}
          </div>
        </fieldset>
        <tn-place-field
          label=${text.place}
          reach="receiving"
          .value=${this.place}
          @tn-place=${(event: CustomEvent<string>) => {
            this.place = event.detail
          }}
        ></tn-place-field>
        ${field({
          id: 'round',
          label: text.round,
          control: html`<select id="round" name="round">${options(rounds, '')}</select>`,
        })}
        <div class="pair">
          ${field({ id: 'at', label: text.time, control: html`<input id="at" name="at" type="time" .value=${start} />` })}
          ${field({ id: 'minutes', label: text.minutes, control: html`<input id="minutes" name="minutes" type="number" min="5" max="180" value="30" />` })}
        </div>
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
        <button type="submit" class="add"><tn-icon name="plus"></tn-icon><span>${text.add}</span></button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-appointment-form': AppointmentForm
  }
}
