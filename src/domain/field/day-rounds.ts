import { type CivilDate, isoWeekOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Appointment } from '../week/appointment.ts'
import { appointmentsOf } from '../week/appointments-of.ts'
import type { Round } from '../week/round.ts'
import { byStart } from '../week/round-palette.ts'
import { type WeekRound, weekRounds } from '../week/week-rounds.ts'

/** The rounds prepared for a day, by start, then pair. */
export const roundsOfDay = ({ round }: Pick<Estate, 'round'>, day: CivilDate): readonly Round[] =>
  [...round.values()].filter((each) => each.day === day).sort(byStart)

/** A rendez-vous or a permanence of a day, with the round that holds it. */
export type DayAppointment = { readonly appointment: Appointment; readonly round: WeekRound }

/** What is at a fixed time on a day, be the week prepared or not, by time. */
export const appointmentsOfDay = (estate: Estate, day: CivilDate): readonly DayAppointment[] => {
  const week = isoWeekOf(day)
  return weekRounds(estate, week)
    .filter((round) => round.day === day)
    .flatMap((round) => appointmentsOf(estate, week, round).map((appointment) => ({ appointment, round })))
    .sort((a, b) => (a.appointment.at < b.appointment.at ? -1 : a.appointment.at > b.appointment.at ? 1 : 0))
}
