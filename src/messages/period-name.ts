import { addDays, firstDayOf, isoWeekOf, lastDayOf, mondayOf, monthOf } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import { format } from './format.ts'

/**
 * « mars 2026 » for a whole month, « de mars à mai 2026 » for whole months, « semaine 12, du 16 mars au 22 mars 2026 »
 * for a whole week, else the dates.
 */
export const periodName = ({ from, until }: Period): string => {
  const [first, last] = [monthOf(from), monthOf(until)]
  if (from === firstDayOf(first) && until === lastDayOf(last))
    return first === last ? format.month(first) : format.months(first, last)
  const week = isoWeekOf(from)
  return from === mondayOf(week) && until === addDays(from, 6)
    ? `semaine ${Number(week.slice(6))}, du ${format.dayAndMonth(from)} au ${format.shortDay(until)}`
    : format.period({ from, until })
}
