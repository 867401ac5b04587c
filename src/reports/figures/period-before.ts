import { addDays, addMonths, firstDayOf, lastDayOf, monthOf } from '../../domain/civil-date.ts'
import { dayCount, type Period } from '../../domain/period.ts'

/** The period of the same length that ends the day before: as many whole months where it is made of whole months, else as many days. */
export const periodBefore = (period: Period): Period => {
  const { from, until } = period
  const [first, last] = [monthOf(from), monthOf(until)]
  if (from !== firstDayOf(first) || until !== lastDayOf(last))
    return { from: addDays(from, -dayCount(period)), until: addDays(from, -1) }
  let months = 1
  while (addMonths(first, months) <= last) months++
  return { from: firstDayOf(addMonths(first, -months)), until: addDays(from, -1) }
}
