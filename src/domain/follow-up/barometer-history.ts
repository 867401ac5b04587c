import { addDays, type IsoWeek, isoWeekOf, mondayOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { type BarometerLevel, barometerId } from './barometer-reading.ts'

/** The level of a sector in a week; null where none was given. */
export type WeekLevel = { readonly week: IsoWeek; readonly level: BarometerLevel | null }

/** A sector's levels over that many weeks, oldest first, the last one being `week`. */
export const barometerHistory = (
  { barometer }: Pick<Estate, 'barometer'>,
  sector: string,
  week: IsoWeek,
  weeks: number,
): readonly WeekLevel[] => {
  const monday = mondayOf(week)
  return Array.from({ length: weeks }, (_, index) => {
    const each = isoWeekOf(addDays(monday, 7 * (index + 1 - weeks)))
    return { week: each, level: barometer.get(barometerId(each, sector))?.level ?? null }
  })
}
