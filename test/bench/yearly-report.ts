import type { Estate } from '../../src/domain/estate.ts'
import { ALL_FUNDERS, type Report } from '../../src/domain/reports/report.ts'
import { reportPeriodBeside } from '../../src/domain/reports/report-periods.ts'
import { layOut } from '../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../src/exchange/papers/paper-html.ts'
import { reportTables } from '../../src/exchange/papers/report-tables.ts'
import { makeReport } from '../../src/reports/make-report.ts'
import { BENCH_TODAY, BENCH_YEAR } from './report-year.ts'

const LAST_QUARTER = { from: '2026-04-01', until: '2026-06-30' }

/** The figures of the benchmark's year, or of its last quarter, beside the one before. */
export const madeReport = (estate: Estate, span: 'quarter' | 'year', audience: string): Report => {
  const period = span === 'year' ? BENCH_YEAR : LAST_QUARTER
  const request = { span, period, compared: reportPeriodBeside(span, period, -1), audience }
  return makeReport(estate, request, { today: BENCH_TODAY, maps: [] })
}

/** Its page as HTML, and its tables as CSV. */
export const writtenReport = (
  estate: Estate,
  span: 'quarter' | 'year' = 'year',
  audience: string = ALL_FUNDERS,
): { readonly html: string; readonly csv: string } => {
  const report = madeReport(estate, span, audience)
  const html = paperHtml(layOut(report, { size: 'A4', orientation: 'portrait', edits: {} }))
  return { html, csv: reportTables(report) }
}
