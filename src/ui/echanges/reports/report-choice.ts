import type { CivilDate } from '../../../domain/civil-date.ts'
import type { Period } from '../../../domain/period.ts'
import { ALL_FUNDERS, type ReportRequest, type ReportSpan } from '../../../domain/reports/report.ts'
import {
  firstReportPeriod,
  reportPeriodBeside,
  reportPeriodYearBefore,
} from '../../../domain/reports/report-periods.ts'

export const COMPARISONS = ['none', 'previous', 'year-before'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What is chosen in the form of a report. */
export type ReportChoice = {
  readonly span: ReportSpan
  readonly period: Period
  readonly audience: string
  readonly comparison: Comparison
}

export const firstChoice = (today: CivilDate): ReportChoice => ({
  ...{ span: 'week', period: firstReportPeriod('week', today) },
  ...{ audience: ALL_FUNDERS, comparison: 'previous' },
})

export const requestOf = ({ span, period, audience, comparison }: ReportChoice): ReportRequest => ({
  ...{ span, period, audience },
  compared:
    comparison === 'none'
      ? null
      : comparison === 'previous'
        ? reportPeriodBeside(span, period, -1)
        : reportPeriodYearBefore(span, period),
})

export const sameRequest = (a: ReportRequest, b: ReportRequest): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = ({ span, period, compared, audience }: ReportRequest) => [
  ...[span, audience, period.from, period.until],
  ...(compared ? [compared.from, compared.until] : []),
]

/** The choice that a request was made of. */
export const choiceOf = (request: ReportRequest): ReportChoice => {
  const { span, period, audience } = request
  const found = COMPARISONS.find((comparison) =>
    sameRequest(requestOf({ span, period, audience, comparison }), request),
  )
  return { span, period, audience, comparison: found ?? 'none' }
}
