import { rngOf } from '../../domain/rng.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Stop } from '../search/stop/stop.ts'
import { construct } from './construct.ts'
import { instanceOf } from './instance.ts'
import type { Objective } from './objective.ts'
import { search } from './search.ts'
import { planWriter } from './write-plan.ts'

export type PlanProgress = {
  readonly iterations: number
  /** Share of the budget spent, 0 to 1. */
  readonly progress: number
  readonly objective: Objective
  /** Writes the best plan so far out: some milliseconds, so ask only when it is to be shown. */
  readonly best: () => Plan
}

/**
 * Plans a week: a periodic team orienteering problem (Vansteenwegen, Souffriau and Van Oudheusden, “The orienteering
 * problem: a survey”, European Journal of Operational Research 209, 2011), where a round's prize is the duty it meets.
 *
 * A generator, to be driven by whoever owns the time: it yields about every 5 ms, `undefined` while the walks and the first plan
 * are made, then the progress; it returns the plan. To cancel, let the `stop` reach 1: the best plan is then returned.
 * The same problem (its places in any order), seed and number of iterations give the same plan, byte for byte; more
 * iterations never give a worse one. Locked stops keep their round and their order, even where they alone overfill it:
 * then nothing is added, and the checker says so.
 */
export function* planWeek(
  problem: PlanProblem,
  { seed, stop }: { readonly seed: number; readonly stop: Stop },
): Generator<PlanProgress | undefined, Plan> {
  const building = instanceOf(problem)
  let built = building.next()
  for (; !built.done; built = building.next()) yield undefined
  const write = planWriter(built.value)

  const constructing = construct(built.value)
  let constructed = constructing.next()
  for (; !constructed.done; constructed = constructing.next()) yield undefined

  const searching = search(constructed.value, rngOf(seed), stop)
  let found = searching.next()
  for (; !found.done; found = searching.next()) {
    const { solution, objective, iterations, spent } = found.value
    yield { iterations, progress: spent, objective, best: () => write(solution, { seed, iterations }) }
  }
  return write(found.value.solution, { seed, iterations: found.value.iterations })
}

/** The plan at once, for whoever need not breathe. */
export const planWeekNow = (
  problem: PlanProblem,
  options: { readonly seed: number; readonly stop: Stop },
): Plan => {
  const run = planWeek(problem, options)
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}
