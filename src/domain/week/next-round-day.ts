import { addDays, type CivilDate, isoWeekOf, weekday } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { weekRounds } from './week-rounds.ts'

/** The first day after a day that has a round, in its week and the next; without rounds, the first working day. */
export const nextRoundDay = (
  estate: Pick<Estate, 'roundTemplate' | 'weekChange'>,
  today: CivilDate,
): CivilDate => {
  const weeks = [isoWeekOf(today), isoWeekOf(addDays(today, 7))]
  const days = weeks.flatMap((week) => weekRounds(estate, week)).map(({ day }) => day)
  const next = days.filter((day) => day > today).sort()[0]
  if (next) return next
  const tomorrow = addDays(today, 1)
  return weekday(tomorrow) <= 5 ? tomorrow : addDays(tomorrow, 8 - weekday(tomorrow))
}

/** The day for which an urgent passage is asked at a place, from a day on; null when none is. */
export const askedDay = (
  { weekChange }: Pick<Estate, 'weekChange'>,
  place: string,
  today: CivilDate,
): CivilDate | null => {
  const days = [...weekChange.values()].flatMap(({ change }) =>
    change.type === 'urgent' && change.place === place && change.day >= today ? [change.day] : [],
  )
  return days.sort()[0] ?? null
}
