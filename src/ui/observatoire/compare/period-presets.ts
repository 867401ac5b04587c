import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '../../../domain/civil-date.ts'
import { dayCount, type Period } from '../../../domain/period.ts'

export const PERIOD_PRESETS = ['previous', 'year-ago', 'halves'] as const
export type PeriodPreset = (typeof PERIOD_PRESETS)[number]

const isWholeMonths = ({ from, until }: Period): boolean =>
  from === firstDayOf(monthOf(from)) && until === lastDayOf(monthOf(until))

const monthsOf = ({ from, until }: Period): number => {
  const [start, end] = [monthOf(from), monthOf(until)]
  let months = 1
  while (addMonths(start, months) <= end) months++
  return months
}

/** Whole months stay whole months; other days move by so many days. */
const back = (period: Period, months: number, days: number): Period =>
  isWholeMonths(period)
    ? {
        from: firstDayOf(addMonths(monthOf(period.from), -months)),
        until: lastDayOf(addMonths(monthOf(period.until), -months)),
      }
    : { from: addDays(period.from, -days), until: addDays(period.until, -days) }

/** A, the earlier one, and B of a usual comparison with the period shown. A year back is 364 days, so that weekdays match. */
export const presetPeriods = (
  preset: PeriodPreset,
  shown: Period,
): { readonly a: Period; readonly b: Period } => {
  if (preset === 'previous') return { a: back(shown, monthsOf(shown), dayCount(shown)), b: shown }
  if (preset === 'year-ago') return { a: back(shown, 12, 364), b: shown }
  const middle = addDays(shown.from, Math.floor(daysBetween(shown.from, shown.until) / 2))
  return {
    a: { from: shown.from, until: middle },
    b: { from: middle < shown.until ? addDays(middle, 1) : middle, until: shown.until },
  }
}
