import type { Plan } from '../../src/domain/week/plan.ts'
import type { PlanProblem } from '../../src/domain/week/plan-problem.ts'
import { PLAN_ITERATIONS } from '../../src/operations/week/plan-iterations.ts'
import { check } from '../../src/planning/checker/check.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../src/planning/search/stop/after-millis.ts'
import { planWeek, planWeekNow } from '../../src/planning/week/plan-week.ts'
import { embeddedProblem } from '../planning/embedded-problem.ts'
import { denseProblem } from './dense-problem.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'

const LOOKS = [300, 500, 1000, 2000, 5000]
/** Levels of the objective that are worth a row, by rank. */
const LEVELS = ['overdue, aged', 'late, aged', 'missing', 'thousandths short', '', 'guessed', 'walking']

/**
 * The embedded quarter's week: milliseconds to the first plan, what a budget of time has made of it by then, what the
 * screen's iterations make and take; then 400 entrances in 20 rounds. All plans pass the checker.
 */
export const weekBench = async (
  clock: () => number,
): Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }> => {
  const week = embeddedProblem()
  const quarter = curveOf(week, LOOKS, clock)
  const dense = curveOf(denseProblem(), [1000, 2000, 4000], clock)
  const start = clock()
  const screen = checked(week, planWeekNow(week, { seed: 1, stop: afterIterations(PLAN_ITERATIONS) }))
  const took = clock() - start
  return {
    machine: machine(),
    rows: [
      plain('week, time to the first plan', 'ms', quarter.first),
      plain('week, longest slice without a yield', 'ms', quarter.longest),
      ...curveRows('week', quarter),
      plain('week, the screen’s iterations', 'ms', took),
      ...planRows('week, the screen’s iterations', screen),
      plain('400 × 20, time to the first plan', 'ms', dense.first),
      ...curveRows('400 × 20', dense),
      ...planRows('400 × 20, in 4 s', dense.plan),
    ],
  }
}

type Curve = {
  readonly first: number
  readonly longest: number
  readonly points: readonly { readonly at: number; readonly objective: readonly number[] }[]
  readonly plan: Plan
}

/** What a search by time has found at each look. */
function curveOf(problem: PlanProblem, looks: readonly number[], clock: () => number): Curve {
  const start = clock()
  const run = planWeek(problem, { seed: 1, stop: afterMillis(looks.at(-1)!, clock), byTime: true })
  const points: { at: number; objective: readonly number[] }[] = []
  let [before, longest, first, last] = [start, 0, 0, [] as readonly number[]]
  let next = run.next()
  for (; !next.done; next = run.next()) {
    longest = Math.max(longest, clock() - before)
    if (next.value) {
      last = next.value.objective
      if (first === 0) {
        next.value.best()
        first = clock() - start
      }
      const due = looks[points.length]
      if (due !== undefined && clock() - start >= due) points.push({ at: due, objective: last })
    }
    before = clock()
  }
  while (points.length < looks.length) points.push({ at: looks[points.length]!, objective: last })
  return { first, longest, points, plan: checked(problem, next.value) }
}

function checked(problem: PlanProblem, plan: Plan): Plan {
  const [violation] = check(problem, plan)
  if (violation) throw new Error(`an invalid plan: ${JSON.stringify(violation)}`)
  return plan
}

function curveRows(name: string, { points }: Curve): BenchRow[] {
  return points.flatMap(({ at, objective }) =>
    LEVELS.flatMap((level, rank) => {
      if (level === '') return []
      const [unit, value] = level === 'walking' ? ['m', objective[rank]! / 10] : ['', objective[rank]!]
      return [plain(`${name}, ${level} at ${at / 1000} s`, unit, value)]
    }),
  )
}

function planRows(name: string, { measures, unserved }: Plan): BenchRow[] {
  return [
    plain(`${name}, overdue days`, 'days', measures.overdueDays),
    plain(`${name}, missing`, '', measures.missing),
    plain(`${name}, places unserved`, 'places', unserved.length),
    plain(`${name}, places met`, 'places', measures.served),
    plain(`${name}, guessed`, '%', 100 * measures.predictability),
    plain(`${name}, walking`, 'min', measures.walkMinutes),
  ]
}

function plain(name: string, unit: string, value: number): BenchRow {
  return { name, unit, ours: Math.round(value * 100) / 100, peers: {}, ratio: {} }
}
