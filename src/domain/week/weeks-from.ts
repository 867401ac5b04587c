import { addDays, type CivilDate, type IsoWeek, isoWeekOf, mondayOf } from '../civil-date.ts'

/** So many weeks, that one the first. */
export const weeksFrom = (week: IsoWeek, count: number): readonly IsoWeek[] =>
  Array.from({ length: count }, (_, rank) => isoWeekOf(addDays(mondayOf(week), 7 * rank)))

/** Whether the day lies in the ISO week. */
export const isInWeek = (day: CivilDate, week: IsoWeek): boolean => isoWeekOf(day) === week
