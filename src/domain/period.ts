import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
} from './civil-date.ts'

/** A span of civil days, both inclusive. */
export type Period = { readonly from: CivilDate; readonly until: CivilDate }

export const isInPeriod = (date: CivilDate, period: Period): boolean =>
  date >= period.from && date <= period.until

/** Days in the period, both ends counted. */
export const dayCount = (period: Period): number => daysBetween(period.from, period.until) + 1

/** Mean length of a Gregorian month, in days: the denominator of « par mois ». */
export const MONTH_DAYS = 30.436875

/** The last month that had ended before the day `at`. */
export const lastFullMonth = (at: CivilDate): Period => {
  const month = addMonths(monthOf(at), -1)
  return { from: firstDayOf(month), until: lastDayOf(month) }
}

/** The calendar quarter of a day. */
export const quarterOf = (day: CivilDate): Period => {
  const month = monthOf(day)
  const start = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
  return { from: firstDayOf(start), until: lastDayOf(addMonths(start, 2)) }
}

/** The last calendar quarter that had ended on the day `at`, that day included. */
export const lastClosedQuarter = (at: CivilDate): Period =>
  quarterOf(addDays(quarterOf(addDays(at, 1)).from, -1))

/** The quarter's French short name, `T3 2026`. */
export const quarterName = (quarter: Period): string =>
  `T${Math.ceil(Number(quarter.from.slice(5, 7)) / 3)} ${quarter.from.slice(0, 4)}`
