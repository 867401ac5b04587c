import { addDays, daysBetween, mondayOf, weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import { rngOf } from '../../domain/rng.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { minutesOf } from '../../domain/week/round.ts'
import type { History, Met } from './history.ts'

const WEEKS = 4

/**
 * Four weeks before the week of a pattern as a team without a planner may have lived them: in each week every place is
 * met as often as its pace says on average, in rounds of the pattern drawn from the seed, its minimum gap kept.
 */
export const drawnHistory = (pattern: PlanProblem, seed: number): History => {
  const rng = rngOf(seed)
  const monday = mondayOf(pattern.week)
  const rounds = pattern.rounds.filter(({ state }) => state === undefined)
  const history = new Map<string, Met[]>()
  for (const { id, pacePerWeek, minGapDays, serviceMinutes } of pattern.places) {
    const met: Met[] = []
    for (let week = -WEEKS; week < 0; week++) {
      const times = Math.floor(pacePerWeek) + (rng.unit() < pacePerWeek % 1 ? 1 : 0)
      for (let time = 0; time < times && rounds.length > 0; time++) {
        const { day, start, end } = rounds[rng.int(0, rounds.length - 1)]!
        const then = addDays(day, 7 * week)
        if (
          then >= monday ||
          met.some((each) => Math.abs(daysBetween(each.day, then)) < Math.max(1, minGapDays))
        )
          continue
        const halfDay = halfDayOf(weekday(then), (minutesOf(start) + minutesOf(end)) / 2)
        met.push({ day: then, halfDay, minutes: serviceMinutes })
      }
    }
    met.sort((a, b) => (a.day < b.day ? -1 : 1))
    if (met.length > 0) history.set(id, met)
  }
  return history
}
