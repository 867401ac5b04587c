import { type Estate, KINDS } from '../../src/domain/estate.ts'
import { ALL_FUNDERS } from '../../src/domain/reports/report.ts'
import { reportPeriodBeside } from '../../src/domain/reports/report-periods.ts'
import { layOut } from '../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../src/exchange/papers/paper-html.ts'
import { reportTables } from '../../src/exchange/papers/report-tables.ts'
import { makeReport } from '../../src/reports/make-report.ts'
import { besides } from './heat/besides.ts'
import { medians, processor } from './heat/processor.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'
import { BENCH_TODAY, BENCH_YEAR, reportYear } from './report-year.ts'

const TURNS = 7

/** The same records in maps of their own, as a worker receives them: nothing that was found of the others is known of them. */
const anew = (estate: Estate): Estate =>
  Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, unknown>(estate[kind])])) as unknown as Estate

const LAST_QUARTER = { from: '2026-04-01', until: '2026-06-30' }

const made = (estate: Estate, span: 'quarter' | 'year', audience: string) => {
  const period = span === 'year' ? BENCH_YEAR : LAST_QUARTER
  const request = { span, period, compared: reportPeriodBeside(span, period, -1), audience }
  return makeReport(estate, request, { today: BENCH_TODAY, maps: [] })
}

const written = (estate: Estate, span: 'quarter' | 'year', audience: string): number => {
  const report = made(estate, span, audience)
  const page = paperHtml(layOut(report, { size: 'A4', orientation: 'portrait', edits: {} }))
  return page.length + reportTables(report).length
}

/**
 * Reports of a contract's year of 13 000 passages and 1 000 situations: figures, page, HTML and tables, each turn on records
 * that nothing is known of yet. Beside them what it takes to send the same records to the worker that makes them.
 */
export const reportBench = async (
  clock: () => number,
  seed = 1,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const year = reportYear(seed)
  const [start, wall] = [processor(), clock()]
  written(anew(year), 'year', ALL_FUNDERS)
  const [first, waited] = [processor() - start, clock() - wall]
  const { all, figures, one, quarter, sent } = medians(TURNS, {
    all: () => written(anew(year), 'year', ALL_FUNDERS),
    figures: () => made(anew(year), 'year', ALL_FUNDERS),
    one: () => written(anew(year), 'year', 'vilogia'),
    quarter: () => written(anew(year), 'quarter', 'vilogia'),
    sent: () => structuredClone(year),
  })
  const peers = { 'the same records sent to a worker': sent }
  return {
    machine: machine(),
    rows: [
      besides(
        'yearly report of all funders, 13,000 passages and 1,000 situations, the first time',
        first,
        {},
      ),
      {
        name: 'the same, by the clock on the wall',
        ours: Math.round(waited),
        unit: 'ms',
        peers: {},
        ratio: {},
      },
      besides('the same once warm: figures, page, HTML, tables', all, peers),
      besides('its figures alone', figures, peers),
      besides('yearly report of one landlord', one, peers),
      besides('quarterly report of one landlord, beside the quarter before', quarter, peers),
    ],
  }
}
