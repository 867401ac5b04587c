import type { PlannedStop } from '../../domain/week/plan.ts'
import { beginAsked } from './begin-asked.ts'
import { type Inspected, minuteOf, type Pairing, paceOf } from './inspected.ts'

/** A stop as a round is tried with it: where, how long, and when it may begin, in minutes of the day. */
export type Tried = {
  readonly place: string
  readonly minutes: number
  readonly begins: readonly (readonly [from: number, until: number])[]
}

/** Stops of a round ready to be tried. */
export const triedStops = (
  inspected: Inspected,
  { round, slot }: Pairing,
  stops: readonly PlannedStop[],
): Tried[] =>
  stops.map((stop) => ({
    ...{ place: stop.place, minutes: stop.serviceMinutes },
    begins: beginAsked(inspected, { round: { ...round, stops }, slot }, stop),
  }))

/**
 * Whether a round can hold these stops in this order on its clock, each begun as early as it may be, with `margin`
 * minutes to spare (below 0: with that much too little). Where a fixed time meets the break the answer is no.
 */
export const fits = (
  inspected: Inspected,
  { slot }: Pairing,
  stops: readonly Tried[],
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
  const spare = Math.max(0, margin)

  /** The first planned begin in a stretch of the day, `Infinity` when it is past. */
  const within = (reached: number, open: number, close: number): number => {
    const before = Math.max(reached, (open - start) * share)
    if (before < middle && start + before / share <= close - spare) return before
    const later = Math.max(reached, middle, (open - start - pause) * share)
    return start + later / share + pause <= close - spare ? later : Infinity
  }
  /** A fixed time leaves no margin after it, so it is kept before it. */
  const exactly = (reached: number, minute: number): number => {
    const before = (minute - start) * share
    if (before < middle) return before >= reached + margin ? before : Infinity
    const later = (minute - start - pause) * share
    return later >= Math.max(middle, reached + margin) ? later : Infinity
  }

  let clock = 0
  let from = slot.startAt.place
  for (const { place, minutes, begins } of stops) {
    const way = walks.way(place, from)
    if (!way) return false
    clock += way[1] / pace
    const firsts = begins.map(([open, close]) =>
      open === close ? exactly(clock, open) : within(clock, open, close),
    )
    clock = Math.min(...firsts, Infinity) + minutes
    if (clock > budget - margin) return false
    from = place
  }
  const back = walks.way(from, slot.endAt.place)
  return back !== undefined && clock + back[1] / pace <= budget - margin
}
