import { addMonths, type CivilDate, firstDayOf, lastDayOf, monthOf } from '../civil-date.ts'
import type { Period } from '../period.ts'

/** The month in which a year of the contract begins. */
const FIRST_MONTH = 7

/** The contract's year that holds the day, from July to June. */
export const contractYearOf = (day: CivilDate): Period => {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0)
  return { from: `${year}-07-01`, until: `${year + 1}-06-30` }
}

/** The twelve last months that had ended before the day. */
export const slidingYear = (day: CivilDate): Period => {
  const last = addMonths(monthOf(day), -1)
  return { from: firstDayOf(addMonths(last, -11)), until: lastDayOf(last) }
}
