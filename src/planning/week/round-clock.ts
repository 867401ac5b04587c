import type { PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { minutesOf } from '../../domain/week/round.ts'

/**
 * The planned clock of a round: whole decimetres of walking at its pace, from 0 to `budget`. A planned minute takes `f`
 * real ones, so that the free share is everywhere; the break is a jump at `middle`.
 */
export type RoundClock = {
  readonly budget: number
  /** The first planned time that lies after the break. */
  readonly middle: number
  /** Decimetres walked in a minute. */
  readonly pace: number
  readonly service: (minutes: number) => number
  /** Real minutes since midnight of a planned time, the break included once it is past. */
  readonly real: (planned: number) => number
  /** The planned begins whose real times lie in an interval, both ends inclusive: one, or two around the break. */
  readonly planned: (from: number, until: number) => readonly (readonly [open: number, close: number])[]
  /** The planned time of a begin at exactly that minute; below 0 before the start. */
  readonly at: (minute: number) => number
}

/** Rounding of binary fractions never moves a whole decimetre. */
const EPSILON = 1e-6

/** Minutes that a round has beside its break, not below 0. */
export const usefulMinutes = ({ start, end, breakMinutes }: PlanRoundSlot): number =>
  Math.max(0, minutesOf(end) - minutesOf(start) - breakMinutes)

/**
 * The clock at the free share asked for, or at another `pacing`: real minutes a planned one takes, 1 for none free. A
 * fixed time that falls into the break pushes it back to just after that stop.
 */
export const roundClock = (
  slot: PlanRoundSlot,
  metresPerMinute: number,
  pacing = slot.unplannedShare < 1 ? 1 / (1 - slot.unplannedShare) : Infinity,
): RoundClock => {
  const pace = 10 * metresPerMinute
  const perMinute = pace / pacing
  const start = minutesOf(slot.start)
  const pause = slot.breakMinutes
  const budget = Math.floor(usefulMinutes(slot) * perMinute + EPSILON)
  let middle = Math.ceil(budget / 2)
  const fixed = slot.locked.flatMap(({ at }) => (at === undefined ? [] : [minutesOf(at) - start]))
  for (const minute of fixed.sort((a, b) => a - b)) {
    const before = Math.round(minute * perMinute)
    if (before >= middle && Math.round((minute - pause) * perMinute) < middle) middle = before + 1
  }
  return {
    budget,
    middle,
    pace,
    service: (minutes) => Math.round(minutes * pace),
    real: (planned) => start + (perMinute > 0 ? planned / perMinute : 0) + (planned >= middle ? pause : 0),
    planned: (from, until) => {
      const low = (minute: number) => Math.ceil((minute - start) * perMinute - EPSILON)
      const high = (minute: number) => Math.floor((minute - start) * perMinute + EPSILON)
      const before = [Math.max(0, low(from)), Math.min(middle - 1, high(until))] as const
      const after = [Math.max(middle, low(from - pause)), high(until - pause)] as const
      const found = [before, after].filter(([open, close]) => open <= close)
      return found.length === 2 && before[1] + 1 === after[0] ? [[before[0], after[1]]] : found
    },
    at: (minute) => {
      const before = Math.round((minute - start) * perMinute)
      return before < middle ? before : Math.max(middle, Math.round((minute - pause - start) * perMinute))
    },
  }
}
