import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { isInUse } from '../is-in-use.ts'
import { placeOf } from '../place.ts'
import type { Appointment } from './appointment.ts'
import { minutesOf } from './round.ts'
import type { WeekRound } from './week-rounds.ts'

/** Whether a stop of that time and length lies between a round's start and end. */
export const isWithin = (
  { start, end }: Pick<WeekRound, 'start' | 'end'>,
  { at, minutes }: Pick<Appointment, 'at' | 'minutes'>,
): boolean => at >= start && minutesOf(at) + minutes <= minutesOf(end)

/** Every rendez-vous and permanence of a round in that week, by time, those at places closed or gone left out. */
export const allAppointmentsOf = (
  estate: Estate,
  week: IsoWeek,
  round: Pick<WeekRound, 'template'>,
): readonly Appointment[] =>
  [...estate.appointment.values()]
    .filter(
      (each) =>
        each.roundTemplate === round.template &&
        (each.week ?? week) === week &&
        placeOf(estate, each.place) !== undefined &&
        isInUse(estate, each.place),
    )
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))

/** Those that the round can hold: it may have been moved to hours without them. */
export const appointmentsOf = (
  estate: Estate,
  week: IsoWeek,
  round: Pick<WeekRound, 'template' | 'start' | 'end'>,
): readonly Appointment[] => allAppointmentsOf(estate, week, round).filter((each) => isWithin(round, each))
