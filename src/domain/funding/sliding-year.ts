import { addMonths, type CivilDate, firstDayOf, lastDayOf, monthOf } from '../civil-date.ts'
import type { Period } from '../period.ts'

/** The twelve last months that had ended before the day. */
export const slidingYear = (day: CivilDate): Period => {
  const last = addMonths(monthOf(day), -1)
  return { from: firstDayOf(addMonths(last, -11)), until: lastDayOf(last) }
}
