import {
  addDays,
  addMonths,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
} from '../civil-date.ts'
import type { Period } from '../period.ts'
import type { ReportSpan } from './report.ts'

const MONTHS = { month: 1, quarter: 3, year: 12 } as const
/** Contract years run from July. */
const FIRST_MONTH = 7

/** The week, the month, the quarter or the contract year that holds a day. */
export const reportPeriodOf = (span: ReportSpan, day: CivilDate): Period => {
  if (span === 'week') {
    const from = mondayOf(isoWeekOf(day))
    return { from, until: addDays(from, 6) }
  }
  const months = MONTHS[span]
  const month = Number(day.slice(5, 7))
  const into = (month - FIRST_MONTH + 12) % months
  const first = addMonths(monthOf(day), -into)
  return { from: firstDayOf(first), until: lastDayOf(addMonths(first, months - 1)) }
}

/** The period right after one (1), or right before it (−1). */
export const reportPeriodBeside = (span: ReportSpan, { from, until }: Period, by: -1 | 1): Period =>
  reportPeriodOf(span, by < 0 ? addDays(from, -1) : addDays(until, 1))

/** The same period a year before: the same months, the week 52 weeks before so that its days are the same. */
export const reportPeriodYearBefore = (span: ReportSpan, { from }: Period): Period =>
  reportPeriodOf(span, span === 'week' ? addDays(from, -364) : firstDayOf(addMonths(monthOf(from), -12)))

/** What is looked at first: the week under way, which is told on its Friday; else the last period that has ended. */
export const firstReportPeriod = (span: ReportSpan, today: CivilDate): Period => {
  const now = reportPeriodOf(span, today)
  return span === 'week' || now.until <= today ? now : reportPeriodBeside(span, now, -1)
}
