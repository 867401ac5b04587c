import {
  addDays,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
} from '../civil-date.ts'
import { contractYearOf } from '../funding/contract-year.ts'
import { type Period, quarterOf } from '../period.ts'
import type { ReportSpan } from './report.ts'

const OF: Readonly<Record<ReportSpan, (day: CivilDate) => Period>> = {
  week: (day) => {
    const monday = mondayOf(isoWeekOf(day))
    return { from: monday, until: addDays(monday, 6) }
  },
  month: (day) => ({ from: firstDayOf(monthOf(day)), until: lastDayOf(monthOf(day)) }),
  quarter: quarterOf,
  year: contractYearOf,
}

/** The week (Monday to Sunday), month, calendar quarter or contract's year that holds a day. */
export const periodOf = (span: ReportSpan, day: CivilDate): Period => OF[span](day)

/** The period of the same span that ended just before. */
export const spanBefore = (span: ReportSpan, period: Period): Period =>
  periodOf(span, addDays(period.from, -1))
