import { rngOf } from '../../src/domain/rng.ts'
import type { Plan } from '../../src/domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../src/domain/week/plan-problem.ts'
import { check } from '../../src/planning/checker/check.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { afterMillis } from '../../src/planning/search/stop/after-millis.ts'
import { anyOf } from '../../src/planning/search/stop/any-of.ts'
import { planWeek, planWeekNow } from '../../src/planning/week/plan-week.ts'
import type { WalksCache } from '../../src/planning/week/walks.ts'
import { embeddedProblem } from '../planning/embedded-problem.ts'
import { denseProblem } from './dense-problem.ts'
import { processor } from './heat/processor.ts'
import type { BenchRow } from './heat.ts'
import { machine } from './machine.ts'

/** As the worker takes its breaths (`planning-worker.ts`): only then it hears that it is to stop. */
const BREATH = 20
const TIMES = 50
const LATEST = 600
const WARMED = 200

/**
 * From an order to stop, at moments drawn, to the plan given back: milliseconds of the processor of one worker, breaths
 * included, the slowest of 50. From nothing and from a plan that stands; 400 entrances in 20 rounds as well. As JSON:
 * `npx tsx --tsconfig tsconfig.node.json test/bench/stopping.ts`.
 */
const stopRows = (): readonly BenchRow[] => {
  const week = embeddedProblem()
  const plan = planWeekNow(week, { seed: 1, stop: afterIterations(WARMED) })
  const standing: PlanProblem = { ...week, standing: { order: orderOf(plan), keep: 'prefer' } }
  return [
    row('week', slowest(week)),
    row('week that stands', slowest(standing)),
    row('400 × 20', slowest(denseProblem())),
  ]
}

function slowest(problem: PlanProblem): number {
  const rng = rngOf(1)
  const cache: WalksCache = {}
  let most = 0
  for (let time = 0; time < TIMES; time++)
    most = Math.max(most, stopped(problem, cache, rng.unit() * LATEST, time))
  return most
}

/** Driven as in the worker. */
function stopped(problem: PlanProblem, cache: WalksCache, moment: number, seed: number): number {
  const start = processor()
  let isStopped = false
  const stop = anyOf(afterMillis(10_000, processor), () => (isStopped ? 1 : 0))
  const run = planWeek(problem, { seed, stop, cache, byTime: true })
  let breath = processor()
  for (let next = run.next(); ; next = run.next()) {
    if (next.done) {
      const took = processor() - start - moment
      if (check(problem, next.value).length > 0) throw new Error('an invalid plan')
      return took
    }
    if (processor() - breath < BREATH) continue
    breath = processor()
    isStopped = breath - start >= moment
  }
}

function orderOf({ rounds }: Plan): PlanOrder {
  return rounds.map(({ id, stops }) => ({
    round: id,
    stops: stops.map(({ place, kind, serviceMinutes }) => ({ place, kind, serviceMinutes })),
  }))
}

function row(name: string, ours: number): BenchRow {
  return {
    ...{ name: `${name}, a search stopped, to its plan, the slowest`, unit: 'ms' },
    ...{ ours: Math.round(ours * 10) / 10, peers: {}, ratio: {} },
  }
}

process.stdout.write(`${JSON.stringify({ machine: machine(), rows: stopRows() }, null, 2)}\n`)
