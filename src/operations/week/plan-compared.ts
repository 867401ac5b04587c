import type { Estate } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { isFault } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Ports } from '../ports.ts'
import { asOrder, stopsOf } from './round-order.ts'

/** The week as it is planned now, timed and measured again; null when nothing is planned, or it can't be timed. */
export const plannedBefore = async (
  estate: Estate,
  problem: PlanProblem,
  ports: Pick<Ports, 'schedule'>,
): Promise<Plan | null> => {
  const order = problem.rounds.map(({ id }) => ({
    round: id,
    stops: asOrder(stopsOf(estate, id).filter(({ place }) => isInUse(estate, place))),
  }))
  if (order.every(({ stops }) => stops.length === 0)) return null
  const plan = await ports.schedule(problem, order)
  return isFault(plan) ? null : plan
}

/** What a week is judged by, the weightiest first; less is better. */
const figures = ({ measures, rounds, unserved }: Plan): readonly number[] => [
  measures.overdueDays,
  unserved.length,
  -measures.served,
  -rounds.reduce((sum, { stops }) => sum + stops.length, 0),
  measures.walkMinutes,
]

export const isBetterPlan = (plan: Plan, than: Plan): boolean => {
  const [ours, theirs] = [figures(plan), figures(than)]
  const rank = ours.findIndex((figure, each) => figure !== theirs[each])
  return rank >= 0 && ours[rank]! < theirs[rank]!
}
