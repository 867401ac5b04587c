import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Appointment } from '../../../domain/week/appointment.ts'
import { weekRounds } from '../../../domain/week/week-rounds.ts'
import { placeName } from '../../../messages/place-name.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { removeAppointment } from '../../../operations/week/remove-appointment.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { settingsStyles } from '../settings-styles.ts'
import './appointment-form.ts'

type Dated = { readonly appointment: Appointment; readonly day: string }

/** The rendez-vous of a week and the permanences, by day and time; those whose round the week lacks come last. */
export const appointmentsOf = (estate: Estate, week: IsoWeek): readonly Dated[] => {
  const dayOf = new Map(weekRounds(estate, week).map(({ template, day }) => [template, day]))
  return [...estate.appointment.values()]
    .filter((each) => each.week === undefined || each.week === week)
    .map((appointment) => ({ appointment, day: dayOf.get(appointment.roundTemplate) ?? '' }))
    .sort((a, b) => ((a.day || '~') + a.appointment.at < (b.day || '~') + b.appointment.at ? -1 : 1))
}

/** The stops at a fixed time of this week, each to remove, and one more to add. */
@customElement('tn-appointments')
export class Appointments extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, week: session.week }), sameParts)

  override render(): TemplateResult {
    const { estate, week } = this.#state.value
    const all = appointmentsOf(estate, week)
    return html`
      <p class="help">${text.appointmentsHelp}</p>
      ${all.length > 0 ? html`<ul class="plain">${all.map((each) => this.#line(each))}</ul>` : nothing}
      <tn-appointment-form></tn-appointment-form>
    `
  }

  #line({ appointment, day }: Dated): TemplateResult {
    const { id, place, at, minutes, stopKind } = appointment
    const name = placeName(this.#state.value.estate, place)
    const remove = text.appointmentRemove(name, at)
    return html`<li class="item">
      <span>
        ${text.appointmentKinds[stopKind]} · ${name}
        <span class="help">${text.appointment(day === '' ? null : day, at, minutes)}</span>
      </span>
      <button
        type="button"
        class="quiet"
        aria-label=${remove}
        title=${remove}
        @click=${() => this.#act.run(removeAppointment, { id })}
      >
        <tn-icon name="remove"></tn-icon>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-appointments': Appointments
  }
}
