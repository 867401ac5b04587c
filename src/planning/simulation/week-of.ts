import { addDays, daysBetween, isoWeekOf, mondayOf } from '../../domain/civil-date.ts'
import type { PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { type History, MONTH_DAYS, remembered } from './history.ts'

/**
 * The problem of a week some weeks after that of a pattern, as the coordinator would have it on its Monday: the same
 * places and rounds, the passages that really happened before. With `ahead`, so many weeks more stand behind it whose
 * rounds are planned and not given back. Locked stops, ids of rounds and all else are those of the pattern.
 */
export const weekOf = (
  pattern: PlanProblem,
  later: number,
  history: History,
  { ahead = 0 }: { readonly ahead?: number } = {},
): PlanProblem => {
  const monday = addDays(mondayOf(pattern.week), 7 * later)
  const landlords = new Map(pattern.places.map(({ id, landlord }) => [id, landlord]))
  const minutesBefore: Record<string, number> = {}
  for (const [place, all] of history) {
    const landlord = landlords.get(place)
    if (landlord === undefined) continue
    // Of the 28 days before the end of the week, seven are still to be walked.
    for (const { day, minutes } of all)
      if (day < monday && daysBetween(day, monday) <= MONTH_DAYS - 7)
        minutesBefore[landlord] = (minutesBefore[landlord] ?? 0) + minutes
  }
  return {
    ...pattern,
    week: isoWeekOf(monday),
    minutesBefore,
    places: pattern.places.map(({ lastPassage: _, ...place }) => {
      const last = history.get(place.id)?.at(-1)
      return {
        ...place,
        ...(last && { lastPassage: last.day }),
        recentHalfDays: remembered(history, place.id, monday).map(({ halfDay }) => halfDay),
      }
    }),
    rounds: Array.from({ length: 1 + ahead }, (_, week) =>
      pattern.rounds.map((round): PlanRoundSlot => {
        const moved = { ...round, day: addDays(round.day, 7 * (later + week)) }
        return week === 0 ? moved : { ...moved, id: `${round.id}+${week}`, state: 'ahead' }
      }),
    ).flat(),
  }
}
