import { type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'

/** What a place asks of the week, in whole numbers. Days count from the Monday of the week, 0 to 6. */
export type Duty = {
  readonly minGap: number
  readonly maxGap: number
  /** Day of the last passage, below 0; `undefined` when the place was never met. */
  readonly last: number | undefined
  /** False for a place that has no pace: it is met when asked for by hand or as a presence, never by duty. */
  readonly bound: boolean
  /** Thousandths of a passage wanted this week. */
  readonly wanted: number
  readonly presences: number
  /** By half-day: thousandths of certainty with which the last 4 weeks would let one guess it. */
  readonly guess: readonly number[]
  readonly guessable: boolean
}

/** The terms of a place's cost, in the lexicographic order of the levels that it has a part in. */
export type DutyCost = { overdue: number; missing: number; late: number; short: number; guess: number }

/** Days in a week, and the day of the earliest passage that the next week could give. */
export const WEEK = 7
/** Somebody without any knowledge would guess one half-day of ten: below this, nothing is gained by variety. */
const CHANCE = 100

export const dutyOf = (place: PlanPlace, monday: CivilDate): Duty => {
  const bound = place.pacePerWeek > 0
  return {
    minGap: place.minGapDays,
    maxGap: place.maxGapDays,
    last: place.lastPassage === undefined ? undefined : daysBetween(monday, place.lastPassage),
    bound,
    wanted: wantedThousandths(place),
    presences: place.presence?.times ?? 0,
    guess: guessesOf(place.recentHalfDays),
    guessable: place.recentHalfDays.length > 0,
  }
}

/** The pace over five weeks less what the last four had, within one week's reach; the plain pace without history. */
function wantedThousandths({ pacePerWeek, recentHalfDays }: PlanPlace): number {
  const pace = Math.round(pacePerWeek * 1000)
  if (recentHalfDays.length === 0) return pace
  const lacking = 5 * pace - 1000 * recentHalfDays.length
  return Math.min(Math.ceil(pacePerWeek) * 1000, Math.max(Math.min(pace, 1000), lacking))
}

/** Best guess is the half-day met most often; equal ones share it. */
function guessesOf(recent: readonly number[]): number[] {
  const counts = Array.from({ length: 14 }, () => 0)
  for (const half of recent) if (half >= 0 && half < 14) counts[half]!++
  const most = Math.max(...counts)
  const modes = counts.filter((count) => count === most).length
  return counts.map((count) => (most > 0 && count === most ? Math.round(1000 / modes) : 0))
}

/**
 * The cost of meeting a place on these days (sorted, all of them passages or presences) at these half-days.
 *
 * - `overdue`: days beyond the maximum gap at the week's end, up to the next Monday, the first day that another plan can
 *   reach. A place never met is overdue by a week unless it is met.
 * - `late`: days beyond the maximum gap before each passage of the week, from the Monday on.
 * - `missing`: presences asked for and not held.
 * - `short`: thousandths of a passage below the pace. Each passage counts in full up to it and for nothing beyond: the
 *   return diminishes.
 * - `guess`: thousandths of a passage that could be guessed, less what chance would guess; the sum over places is
 *   floored at 0 by the objective.
 */
export const dutyCost = (
  duty: Duty,
  days: readonly number[],
  halfDays: readonly number[],
  presencesHeld: number,
): DutyCost => {
  const cost = {
    ...{ overdue: 0, late: 0, short: 0, guess: 0 },
    missing: Math.max(0, duty.presences - presencesHeld),
  }
  if (duty.guessable) for (const half of halfDays) cost.guess += (duty.guess[half] ?? 0) - CHANCE
  if (!duty.bound) return cost
  cost.short = Math.max(0, duty.wanted - 1000 * days.length)
  let limit = duty.last === undefined ? undefined : duty.last + duty.maxGap
  for (const day of days) {
    if (limit !== undefined) cost.late += Math.max(0, day - Math.max(limit, 0))
    limit = day + duty.maxGap
  }
  cost.overdue = limit === undefined ? WEEK : Math.max(0, WEEK - limit)
  return cost
}

/** Whether a passage on that day keeps the minimum gap, in civil days, with the last one and the others of the week. */
export const gapAllows = (duty: Duty, day: number, others: readonly number[]): boolean =>
  (duty.last === undefined || Math.abs(day - duty.last) >= duty.minGap) &&
  others.every((other) => Math.abs(day - other) >= duty.minGap)
