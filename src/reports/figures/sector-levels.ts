import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  type IsoWeek,
  isoWeekOf,
  mondayOf,
  monthOf,
} from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { type BarometerLevel, barometerId } from '../../domain/follow-up/barometer-reading.ts'
import type { Period } from '../../domain/period.ts'
import type { Sector } from '../../domain/sector.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sectors by name, in the order of every table. */
export const sectorsByName = ({ sector }: Pick<Estate, 'sector'>): readonly Sector[] =>
  [...sector.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr') || compare(a.id, b.id))

/** Weeks whose Thursday is in a period: each week is of one month and of one year (ISO 8601). */
export const weeksOf = ({ from, until }: Period): readonly IsoWeek[] => {
  const weeks: IsoWeek[] = []
  for (let monday = mondayOf(isoWeekOf(from)); monday <= until; monday = addDays(monday, 7)) {
    const thursday = addDays(monday, 3)
    if (thursday >= from && thursday <= until) weeks.push(isoWeekOf(monday))
  }
  return weeks
}

/** Months that a period touches. */
export const monthsOf = ({ from, until }: Period): readonly CivilMonth[] => {
  const months: CivilMonth[] = []
  for (let month = monthOf(from); month <= monthOf(until); month = addMonths(month, 1)) months.push(month)
  return months
}

/** The level given of a sector in a week by a day; null where none was. */
export const levelOf = (
  estate: Estate,
  sector: string,
  week: IsoWeek,
  by: CivilDate,
): BarometerLevel | null => {
  const reading = estate.barometer.get(barometerId(week, sector))
  return reading && reading.on <= by ? reading.level : null
}

/** The middle one of the levels given, of an even count the mean of the two; null of none. */
export const middleLevel = (levels: readonly (BarometerLevel | null)[]): number | null => {
  const given = levels.filter((level) => level !== null).sort((a, b) => a - b)
  if (given.length === 0) return null
  const middle = given.length / 2
  return (given[Math.ceil(middle) - 1]! + given[Math.floor(middle)]!) / 2
}
