import { addDays, type CivilDate } from '../civil-date.ts'
import type { PlanProblem } from './plan-problem.ts'
import type { UnservedReason } from './round.ts'

/** Why a place has no stop in the weeks. */
export type AbsenceReason =
  /** Closed, or not in the territory. */
  | { readonly type: 'closed' }
  /** Kept out by hand: of all rounds. */
  | { readonly type: 'excluded' }
  /** Stood in a walked round, and was not met. */
  | { readonly type: 'missed'; readonly day: CivilDate }
  /** Wanted, and there was no way. */
  | { readonly type: 'unserved'; readonly reason: UnservedReason }
  /** Met lately enough: its maximum gap runs until `by`. */
  | { readonly type: 'not-due'; readonly last: CivilDate; readonly by: CivilDate }
  /** No pace is asked for there: it is met by hand only. */
  | { readonly type: 'no-pace' }
  /** Never met, and left by a plan that had better uses of its time, or not prepared yet. */
  | { readonly type: 'left' }

/** Why that place is without a stop, derived from the problem; `unserved` is the reason that the plan gave, if any. */
export const absenceReason = (
  problem: PlanProblem,
  place: string,
  unserved?: UnservedReason,
): AbsenceReason => {
  const found = problem.places.find(({ id }) => id === place)
  if (!found) return { type: 'closed' }
  const toPlan = problem.rounds.filter(({ state }) => state === undefined)
  if (toPlan.length > 0 && toPlan.every(({ excluded = [] }) => excluded.includes(place)))
    return { type: 'excluded' }
  if (unserved !== undefined) return { type: 'unserved', reason: unserved }
  const missed = problem.rounds.find(({ locked }) =>
    locked.some((stop) => stop.place === place && stop.missed),
  )
  if (missed) return { type: 'missed', day: missed.day }
  if (found.pacePerWeek <= 0) return { type: 'no-pace' }
  if (found.lastPassage === undefined) return { type: 'left' }
  return { type: 'not-due', last: found.lastPassage, by: addDays(found.lastPassage, found.maxGapDays) }
}
