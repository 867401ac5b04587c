import {
  addDays,
  type CivilDate,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
} from '../../domain/civil-date.ts'
import { dayCount, type Period } from '../../domain/period.ts'
import type { ReportSpan } from '../../domain/reports/report.ts'
import { format, weekName } from '../../messages/format.ts'
import { reportSteps as text } from '../../messages/report-steps.ts'
import { monthsOf } from './sector-levels.ts'

/** A step of a chart: its name and its days; `isCut`: a week of which the period holds a part alone. */
export type PeriodStep = { readonly name: string; readonly period: Period; readonly isCut?: true }

const clipped = (step: Period, { from, until }: Period): Period => ({
  from: step.from < from ? from : step.from,
  until: step.until > until ? until : step.until,
})

const weekStep = (monday: CivilDate, within: Period): PeriodStep => {
  const period = clipped({ from: monday, until: addDays(monday, 6) }, within)
  const name = format.capital(weekName(isoWeekOf(monday)))
  return dayCount(period) === 7 ? { name, period } : { name: text.cutWeek(name, period), period, isCut: true }
}

/** A period cut into what its span is read by: a week into days, a month into weeks, longer ones into months. Together they are the period. */
export const periodSteps = (span: ReportSpan, period: Period): readonly PeriodStep[] => {
  if (span === 'quarter' || span === 'year')
    return monthsOf(period).map((month) => ({
      name: format.shortMonth(month),
      period: clipped({ from: firstDayOf(month), until: lastDayOf(month) }, period),
    }))
  const steps: PeriodStep[] = []
  if (span === 'week')
    for (let day = period.from; day <= period.until; day = addDays(day, 1))
      steps.push({ name: format.weekdayShort(day), period: { from: day, until: day } })
  else
    for (let day = mondayOf(isoWeekOf(period.from)); day <= period.until; day = addDays(day, 7))
      steps.push(weekStep(day, period))
  return steps
}
