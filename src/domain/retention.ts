import { addMonths, type CivilDate, lastDayOf, monthOf } from './civil-date.ts'
import type { Estate } from './estate.ts'
import { settingsOf } from './estate.ts'
import { isKeptWhole } from './published-file.ts'
import { type Family, familyOf } from './taxonomy.ts'

/** Months that notes, C5 and the families E and G are kept; everything else a year, unless the code says otherwise. */
const SHORT_MONTHS = 3
export const LONG_MONTHS = 12

/** Months that situations of a code are kept, counted from the end of their quarter. */
export const retentionMonths = (estate: Estate, code: string): number =>
  estate.code.get(code)?.retentionMonths ??
  (code === 'C5' || familyOf(code) === 'E' || familyOf(code) === 'G' ? SHORT_MONTHS : LONG_MONTHS)

/** The last day on which a record of that day is kept: months run from the end of its quarter. */
export const keptUntil = (day: CivilDate, months: number): CivilDate => {
  const month = monthOf(day)
  const endOfQuarter = addMonths(month, 2 - ((Number(month.slice(5)) - 1) % 3))
  return lastDayOf(addMonths(endOfQuarter, months))
}

/** Whether records of that day are all still there today. The fictional example and published files are kept whole. */
export const isKept = (estate: Estate, code: string, day: CivilDate, today: CivilDate): boolean =>
  isKeptWhole(settingsOf(estate)) || today <= keptUntil(day, retentionMonths(estate, code))

/** Shortest retention of a family's codes, in months; C5, which nothing of the family shares, is left aside. */
export const familyRetentionMonths = (estate: Estate, family: Family): number => {
  let shortest = Number.POSITIVE_INFINITY
  for (const code of estate.code.values())
    if (code.family === family && code.id !== 'C5') shortest = Math.min(shortest, code.retentionMonths)
  return Number.isFinite(shortest) ? shortest : retentionMonths(estate, family)
}
