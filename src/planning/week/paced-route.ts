import type { Routes } from '../search/model.ts'
import type { Instance, WeekRound } from './instance.ts'
import { type RoundClock, roundClock } from './round-clock.ts'
import { type Timed, timeRoute } from './time-route.ts'

const STEPS = 30
/** A pacing beyond this leaves nothing to plan. */
const SLOWEST = 100

/**
 * A route with the times that are told. What fits keeps the free share everywhere; what the hand overfilled is paced
 * faster, no more than it takes to end in time and to reach its fixed times, down to no free time at all.
 */
export const pacedRoute = (
  instance: Instance,
  round: WeekRound,
  route: Routes[number],
): { readonly clock: RoundClock; readonly timed: Timed } => {
  const { slot } = round
  const pace = slot.walkMetresPerMinute ?? instance.problem.walkMetresPerMinute
  const at = (pacing?: number) => {
    const clock = pacing === undefined ? round.clock : roundClock(slot, pace, pacing)
    return { clock, timed: timeRoute(instance, round, route, clock) }
  }
  const asked = at()
  const endsInTime = ({ clock, timed }: typeof asked) => timed.back <= clock.budget
  if (endsInTime(asked) && asked.timed.isOnTime) return asked
  const fastest = at(1)
  const isRight = (found: typeof asked) =>
    (endsInTime(found) || !endsInTime(fastest)) && (found.timed.isOnTime || !fastest.timed.isOnTime)
  if (isRight(asked)) return endsInTime(asked) ? asked : fastest
  let best = fastest
  let [low, high] = [1, Math.min(SLOWEST, 1 / Math.max(1 / SLOWEST, 1 - slot.unplannedShare))]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    const found = at(middle)
    if (isRight(found)) {
      best = found
      low = middle
    } else high = middle
  }
  return best
}
