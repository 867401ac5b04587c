import type { Plan } from '../../domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { instanceNow } from './build-instance.ts'
import { orderRoutes } from './order-routes.ts'
import type { WalksCache } from './walks.ts'
import { planWriter } from './write-plan.ts'

/**
 * Times, lengths and lines of rounds whose stops the hand has put in order: nothing is added, moved or refused, and the
 * checker says what a round can't hold. Stops locked in the problem stay marked as locked and keep their fixed times.
 * Rounds that the order leaves out have no stops, walked ones what is locked in them; orders of unknown rounds and stops
 * at unknown places are left out. Seed and iterations of the plan are 0.
 */
export const schedule = (problem: PlanProblem, order: PlanOrder, cache?: WalksCache): Plan => {
  const built = instanceNow(problem, cache)
  const { routes, visits } = orderRoutes(built, order, true)
  const rounds = built.rounds.map((round) => ({ ...round, keepsHours: true }))
  return planWriter({ ...built, visits, rounds })(routes, { seed: 0, iterations: 0 })
}
