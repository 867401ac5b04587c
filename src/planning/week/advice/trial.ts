import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanProblem } from '../../../domain/week/plan-problem.ts'
import { afterIterations } from '../../search/stop/after-iterations.ts'
import { planWeek } from '../plan-week.ts'
import type { WalksCache } from '../walks.ts'

export type Tried = { readonly problem: PlanProblem; readonly plan: Plan }
/** Plans a problem changed, from the plan at hand. */
export type Trial = (problem: PlanProblem) => Generator<void, Tried>

const ITERATIONS = 150

/** Short searches from one plan, of the weeks asked for alone. */
export const trialFrom = (plan: Plan, seed: number, cache: WalksCache): Trial =>
  function* trial(changed) {
    const order = plan.rounds.map(({ id, stops }) => ({
      round: id,
      stops: stops.map(({ place, kind, serviceMinutes }) => ({ place, kind, serviceMinutes })),
    }))
    const problem: PlanProblem = {
      ...changed,
      rounds: changed.rounds.filter(({ state }) => state !== 'ahead'),
      standing: { order, keep: 'prefer' },
    }
    const run = planWeek(problem, { seed, stop: afterIterations(ITERATIONS), cache })
    for (let next = run.next(); ; next = run.next()) {
      if (next.done) return { problem: changed, plan: next.value }
      yield
    }
  }
