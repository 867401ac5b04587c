import type { Plan } from '../../domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { instanceOf } from './instance.ts'
import { Solution } from './solution.ts'
import { planWriter } from './write-plan.ts'

/**
 * Times, lengths and lines of rounds whose stops the hand has put in order: nothing is added, moved or refused, and the
 * checker says what a round can't hold. Stops locked in the problem stay marked as locked. Rounds that the order leaves
 * out have no stops; orders of unknown rounds are left out. Seed and iterations of the plan are 0.
 */
export const schedule = (problem: PlanProblem, order: PlanOrder): Plan => {
  const orders = new Map(order.map(({ round, stops }) => [round, stops]))
  const fixed: PlanProblem = {
    ...problem,
    rounds: problem.rounds.map((slot) => ({ ...slot, locked: orders.get(slot.id) ?? [] })),
  }
  const building = instanceOf(fixed)
  let built = building.next()
  while (!built.done) built = building.next()
  const plan = planWriter(built.value)(Solution.locked(built.value), { seed: 0, iterations: 0 })
  return {
    ...plan,
    rounds: plan.rounds.map((round, rank) => ({
      ...round,
      stops: round.stops.map((stop) => ({
        ...stop,
        locked: problem.rounds[rank]!.locked.some(
          ({ place, kind }) => place === stop.place && kind === stop.kind,
        ),
      })),
    })),
  }
}
