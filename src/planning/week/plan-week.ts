import { rngOf } from '../../domain/rng.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Stop } from '../search/stop/stop.ts'
import { instanceOf } from './build-instance.ts'
import { improve } from './improve.ts'
import { levelsOf } from './levels.ts'
import { orderRoutes } from './order-routes.ts'
import type { WalksCache } from './walks.ts'
import { weekModel } from './week-model.ts'
import { planWriter } from './write-plan.ts'

export type PlanProgress = {
  readonly iterations: number
  /** Share of the budget spent, 0 to 1. */
  readonly progress: number
  /** By level, in the order of `levelsOf`. */
  readonly objective: readonly number[]
  /** Writes the best plan so far out: some milliseconds, so ask only when it is to be shown. */
  readonly best: () => Plan
}

export type PlanOptions = {
  readonly seed: number
  readonly stop: Stop
  /** Keeps the walks for the next problem with the same streets and spots. */
  readonly cache?: WalksCache
  /** The budget is time given to look for better: a standing plan is searched on in any case. */
  readonly byTime?: boolean
}

/**
 * Plans the weeks: a periodic team orienteering problem with time windows (Vansteenwegen, Souffriau and Van Oudheusden,
 * “The orienteering problem: a survey”, European Journal of Operational Research 209, 2011), where a round's prize is the
 * duty it meets.
 *
 * A generator, to be driven by whoever owns the time: it yields about every 5 ms, `undefined` while the walks are made,
 * then the progress; it returns the plan. To cancel, let the `stop` reach 1: the best plan is then returned. The same
 * problem (its places in any order), seed and number of iterations give the same plan, byte for byte. Locked stops keep
 * their round and their order, even where they alone overfill it: then nothing is added, and the checker says so.
 */
export function* planWeek(
  problem: PlanProblem,
  { seed, stop, cache, byTime = false }: PlanOptions,
): Generator<PlanProgress | undefined, Plan> {
  const building = instanceOf(problem, cache)
  let built = building.next()
  for (; !built.done; built = building.next()) yield undefined
  const instance = built.value
  const write = planWriter(instance)
  const standing = problem.standing && orderRoutes(instance, problem.standing.order, false)
  yield undefined
  const model = weekModel(instance, rngOf(seed), standing?.routes)
  yield undefined
  const run = improve(
    { model, around: (routes) => weekModel(instance, rngOf(seed), routes, true) },
    levelsOf(problem),
    { seed, stop, byTime },
    standing,
  )
  for (let next = run.next(); ; next = run.next()) {
    const { routes, objective, iterations, spent } = next.value
    if (next.done) return write(routes, { seed, iterations })
    yield { iterations, progress: spent, objective, best: () => write(routes, { seed, iterations }) }
  }
}

/** The plan at once, for whoever need not breathe. */
export const planWeekNow = (problem: PlanProblem, options: PlanOptions): Plan => {
  const run = planWeek(problem, options)
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}
