import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Plan, PlanRule, Violation } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { roundLoad } from '../../domain/week/round-load.ts'
import { format } from '../../messages/format.ts'

/** The first round whose locked stops alone take more than its whole time, as after its end was brought forward; null when there is none. */
export const crowdedRound = ({ rounds }: PlanProblem, plan: Plan): Refusal | null => {
  for (const { id, day, start, stops, walkMinutes } of plan.rounds) {
    const slot = rounds.find((each) => each.id === id)
    if (!slot || slot.state === 'walked' || !stops.every(({ locked }) => locked)) continue
    const service = stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)
    const { excessMinutes } = roundLoad(slot, walkMinutes, service)
    if (excessMinutes > 0)
      return refusal('pins-too-many', {
        round: `${format.weekday(day)}, ${format.clock(start)}`,
        minutes: Math.ceil(excessMinutes),
      })
  }
  return null
}

/** Rules that locked stops may break alone: of a round, of a place. */
const OF_ROUND: readonly PlanRule[] = ['unplanned-time', 'break', 'round-window']
const OF_PLACE: readonly PlanRule[] = ['minimum-gap', 'opening-hours', 'fixed-time', 'presence-minutes']

/**
 * Whether locked stops alone break the rule: the hand was told when it put them there, and the engine added nothing. What
 * a walked round breaks is past.
 */
export const isByHand = (
  problem: PlanProblem,
  { rounds }: Plan,
  { rule, round, place }: Violation,
): boolean => {
  if (problem.rounds.some(({ id, state }) => id === round && state === 'walked')) return true
  const isOfRound = OF_ROUND.includes(rule)
  if (!isOfRound && !OF_PLACE.includes(rule)) return false
  const stops = rounds.flatMap((each) =>
    isOfRound ? (each.id === round ? each.stops : []) : each.stops.filter((stop) => stop.place === place),
  )
  return stops.length > 0 && stops.every(({ locked }) => locked)
}
