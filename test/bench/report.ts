import type { Estate } from '../../src/domain/estate.ts'
import { ALL_FUNDERS } from '../../src/domain/reports/report.ts'
import { besides } from './heat/besides.ts'
import { medians, processor } from './heat/processor.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'
import { reportInWorker } from './report-in-worker.ts'
import { reportYear } from './report-year.ts'
import { madeReport, writtenReport } from './yearly-report.ts'

const TURNS = 7
/** Milliseconds within which a year's report is to be there. */
const WITHIN = 2_000

/** A time by the clock on the wall, beside what it is to stay within. */
const byTheClock = (name: string, ms: number): BenchRow => ({
  ...{ name, ours: Math.round(ms), unit: 'ms', peers: { 'at most': WITHIN } },
  ratio: { 'at most': Math.round((WITHIN / ms) * 100) / 100 },
})

/**
 * Reports of a contract's year of 13 000 passages and 1 000 situations: figures, page, HTML and tables, each turn on records
 * as they arrive in a worker, of which nothing is known yet. Beside them what it takes to send these records, and how long
 * all of it takes in a worker, sending included.
 */
export const reportBench = async (
  clock: () => number,
  seed = 1,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const year = reportYear(seed)
  // One for each work and turn, copied beforehand: the copy is a row of its own.
  const copies = Array.from({ length: 4 * (TURNS + 2) }, () => structuredClone(year))
  const fresh = (): Estate => copies.pop()!
  const cold = structuredClone(year)
  const start = processor()
  writtenReport(cold)
  const first = processor() - start
  const { all, figures, one, quarter, sent } = medians(TURNS, {
    all: () => writtenReport(fresh()),
    figures: () => madeReport(fresh(), 'year', ALL_FUNDERS),
    one: () => writtenReport(fresh(), 'year', 'vilogia'),
    quarter: () => writtenReport(fresh(), 'quarter', 'vilogia'),
    sent: () => structuredClone(year),
  })
  const [cool, ...warm] = await reportInWorker(year, TURNS + 1, clock)
  const peers = { 'the same records sent to a worker': sent }
  return {
    machine: machine(),
    rows: [
      besides(
        'yearly report of all funders, 13,000 passages and 1,000 situations, the first time',
        first,
        peers,
      ),
      besides('the same once warm: figures, page, HTML, tables', all, peers),
      besides('its figures alone', figures, peers),
      besides('yearly report of one landlord', one, peers),
      besides('quarterly report of one landlord, beside the quarter before', quarter, peers),
      byTheClock(
        'the yearly report in a worker, records sent and page back, by the clock on the wall: the first',
        cool!,
      ),
      byTheClock('the same once warm', warm.sort((a, b) => a - b)[TURNS >> 1]!),
    ],
  }
}
