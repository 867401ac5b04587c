import { daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { usefulMinutes } from './round-clock.ts'

/** Decimetres that a place costs which must be met before any round ahead has begun. */
const WORTH = 300
/** Minutes that a stop of two takes, its way and its share of free time included. */
const MINUTES_A_STOP = 6

/**
 * What the weeks ahead ask of the weeks planned, in decimetres by day from the Monday after those: what a place costs
 * that must be met again by then. The rounds ahead are not planned: by each day they hold so many stops, and the fewer
 * of all places they can meet by then, the dearer. Empty without rounds ahead.
 */
export const pressureAhead = ({ week, weeks = 1, rounds, places }: PlanProblem): Float64Array => {
  const ahead = rounds.filter(({ state }) => state === 'ahead')
  if (ahead.length === 0) return new Float64Array(0)
  const monday = mondayOf(week)
  const all = places.filter(({ pacePerWeek }) => pacePerWeek > 0).length
  const minutes = new Float64Array(
    7 * (1 + Math.max(...ahead.map(({ day }) => Math.floor(daysBetween(monday, day) / 7))) - weeks),
  )
  for (const slot of ahead) minutes[daysBetween(monday, slot.day) - 7 * weeks]! += usefulMinutes(slot)
  let held = 0
  return minutes.map((each) => {
    held += each / MINUTES_A_STOP
    return Math.round(WORTH * Math.max(0, 1 - held / Math.max(1, all)))
  })
}
