import type { PlannedStop } from '../../domain/week/plan.ts'
import { beginAsked } from './begin-asked.ts'
import { type Inspected, minuteOf, type Pairing, paceOf } from './inspected.ts'

/**
 * Whether a round can hold these stops in this order on its clock, each begun as early as it may be, with `margin`
 * minutes to spare (below 0: with that much too little). Where a fixed time meets the break the answer is no.
 */
export const fits = (
  inspected: Inspected,
  { round, slot }: Pairing,
  stops: readonly PlannedStop[],
  margin: number,
): boolean => {
  const { walks } = inspected
  const share = 1 - slot.unplannedShare
  if (share <= 0) return false
  const start = minuteOf(slot.start)
  const pause = slot.breakMinutes
  const budget = (minuteOf(slot.end) - start - pause) * share
  const middle = budget / 2
  const pace = 10 * paceOf(inspected, slot)
  const pairing = { round: { ...round, stops }, slot }
  let clock = 0
  let from = slot.startAt.place
  for (const stop of stops) {
    const way = walks.way(stop.place, from)
    if (!way) return false
    clock += way[1] / pace
    const begins = beginAsked(inspected, pairing, stop).map(([open, close]) => {
      const before = Math.max(clock, (open - start) * share)
      if (before < middle && start + before / share <= close - Math.max(0, margin)) return before
      const later = Math.max(clock, middle, (open - start - pause) * share)
      return start + later / share + pause <= close - Math.max(0, margin) ? later : Infinity
    })
    // A fixed time is a window of one instant: the margin can't be kept there.
    const [single] = beginAsked(inspected, pairing, stop)
    const isInstant = single !== undefined && single[0] === single[1]
    clock = isInstant ? instant(single[0], clock) : Math.min(...begins, Infinity)
    if (!Number.isFinite(clock)) return false
    clock += stop.serviceMinutes
    from = stop.place
  }
  const back = walks.way(from, slot.endAt.place)
  return back !== undefined && clock + back[1] / pace <= budget - margin

  function instant(minute: number, reached: number): number {
    const before = (minute - start) * share
    const later = (minute - start - pause) * share
    if (before < middle) return before >= reached + margin ? before : Infinity
    return later >= Math.max(middle, reached + margin) ? later : Infinity
  }
}
