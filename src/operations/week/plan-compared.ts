import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { isFault } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import { standingOrder } from '../../domain/week/standing-order.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import type { Ports } from '../ports.ts'

/** The weeks as they are planned now, timed and measured again; null when nothing is planned, or it can't be timed. */
export const plannedBefore = async (
  estate: Estate,
  problem: PlanProblem,
  ports: Pick<Ports, 'schedule'>,
): Promise<Plan | null> => {
  const order = standingOrder(estate, problem.rounds)
  if (order.every(({ stops }) => stops.length === 0)) return null
  const plan = await ports.schedule(problem, order)
  return isFault(plan) ? null : plan
}

/** What a week is judged by, the weightiest first; less is better. */
const figures = ({ measures }: Plan): readonly number[] => [
  measures.overdueDays,
  measures.missing,
  measures.shortPassages,
  Math.round(100 * Math.max(0, measures.predictability - measures.predictabilityByChance)),
  measures.walkMinutes,
]

export const isBetterPlan = (plan: Plan, than: Plan): boolean => {
  const [ours, theirs] = [figures(plan), figures(than)]
  const rank = ours.findIndex((figure, each) => figure !== theirs[each])
  return rank >= 0 && ours[rank]! < theirs[rank]!
}

/** How many stops differ between two orders: moved to another round, added or gone; another rank or time counts for nothing. */
export const differingStops = (before: PlanOrder, after: PlanOrder): number => {
  const balance = new Map<string, Map<string, number>>()
  const add = (order: PlanOrder, sign: 1 | -1): void => {
    for (const { round, stops } of order)
      for (const { place, kind } of stops) {
        const rounds = balance.get(place) ?? new Map<string, number>()
        balance.set(place, rounds)
        const key = `${round} ${kind}`
        rounds.set(key, (rounds.get(key) ?? 0) + sign)
      }
  }
  add(before, 1)
  add(after, -1)
  let count = 0
  for (const rounds of balance.values()) {
    const left = [...rounds.values()].reduce((sum, each) => sum + Math.max(0, each), 0)
    const come = [...rounds.values()].reduce((sum, each) => sum + Math.max(0, -each), 0)
    count += Math.max(left, come)
  }
  return count
}

/** The stops of a week as its records say, whatever became of their rounds. */
export const weekOrder = (estate: Estate, week: IsoWeek): PlanOrder =>
  [...estate.round.values()]
    .filter((round) => round.week === week)
    .map(({ id }) => ({
      round: id,
      stops: stopsOf(estate, id).map(({ place, stopKind: kind, serviceMinutes }) => ({
        place,
        kind,
        serviceMinutes,
      })),
    }))

export const orderOf = ({ rounds }: Pick<Plan, 'rounds'>): PlanOrder =>
  rounds.map(({ id, stops }) => ({
    round: id,
    stops: stops.map(({ place, kind, serviceMinutes }) => ({ place, kind, serviceMinutes })),
  }))
