import { addDays, type IsoWeek, isoWeekOf, mondayOf } from '../../domain/civil-date.ts'
import type { Session } from '../../store/session.ts'

/** The week that many weeks later; negative counts go back. */
export const weekAfter = (week: IsoWeek, count: number): IsoWeek =>
  isoWeekOf(addDays(mondayOf(week), count * 7))

/** The weeks prepared together, in order: as many as asked for, from the first one on. The one shown is always among them. */
export const weeksShown = ({
  week,
  weeks = 1,
  firstWeek,
}: Pick<Session, 'week' | 'firstWeek'> & { readonly weeks?: number }): readonly IsoWeek[] => {
  const from = (first: IsoWeek) => Array.from({ length: weeks }, (_, index) => weekAfter(first, index))
  const asked = from(firstWeek ?? week)
  return asked.includes(week) ? asked : from(week)
}
