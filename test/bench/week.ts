import type { Plan } from '../../src/domain/week/plan.ts'
import { check } from '../../src/planning/checker/check.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../src/planning/search/stop/after-millis.ts'
import { planWeek, planWeekNow } from '../../src/planning/week/plan-week.ts'
import { embeddedProblem } from '../planning/embedded-problem.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'

const MILLIS = 2000
const SEEDS = [1, 2, 3]

/** The embedded quarter's week: milliseconds to the first plan, then what two seconds make of it, beside the construction alone. */
export const weekBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const problem = embeddedProblem()
  const firsts: number[] = []
  const longest: number[] = []
  const plans: Plan[] = []
  for (const seed of SEEDS) {
    const start = clock()
    let before = start
    let worst = 0
    const run = planWeek(problem, { seed, stop: afterMillis(MILLIS, clock) })
    let first = 0
    let next = run.next()
    for (; !next.done; next = run.next()) {
      worst = Math.max(worst, clock() - before)
      if (next.value && first === 0) {
        next.value.best()
        first = clock() - start
      }
      before = clock()
    }
    firsts.push(first)
    longest.push(worst)
    plans.push(next.value)
  }
  const alone = planWeekNow(problem, { seed: 1, stop: afterIterations(0) })
  const invalid = [...plans, alone].flatMap((plan) => check(problem, plan))
  if (invalid.length > 0) throw new Error(`an invalid plan: ${JSON.stringify(invalid[0])}`)

  const beside = (name: string, unit: string, of: (plan: Plan) => number): BenchRow => {
    const [ours, peer] = [mean(plans.map(of)), of(alone)]
    return {
      ...{ name, unit, ours: rounded(ours) },
      peers: { construction: rounded(peer) },
      ratio: ours === 0 ? {} : { construction: rounded(peer / ours) },
    }
  }
  const plain = (name: string, ours: number): BenchRow => ({
    ...{ name, ours: rounded(ours), unit: 'ms', peers: {}, ratio: {} },
  })
  return {
    machine: machine(),
    rows: [
      plain('week, time to the first plan', mean(firsts)),
      plain('week, longest slice without a yield', Math.max(...longest)),
      beside('week, places served in 2 s', 'places', ({ measures }) => measures.served),
      beside('week, overdue days in 2 s', 'days', ({ measures }) => measures.overdueDays),
      beside('week, places unserved in 2 s', 'places', ({ unserved }) => unserved.length),
      beside('week, walking in 2 s', 'min', ({ measures }) => measures.walkMinutes),
      beside('week, walking a stop in 2 s', 'min', ({ measures, rounds }) => {
        const stops = rounds.reduce((sum, round) => sum + round.stops.length, 0)
        return measures.walkMinutes / stops
      }),
    ],
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const rounded = (value: number): number => Math.round(value * 100) / 100
