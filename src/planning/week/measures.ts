import { addDays, type CivilDate, daysBetween, mondayOf, weekday } from '../../domain/civil-date.ts'
import { halfDayOf } from '../../domain/half-day.ts'
import type { PlanMeasures, PlannedRound } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem } from '../../domain/week/plan-problem.ts'
import { secondsOf } from './clock-time.ts'

/**
 * The figures of a plan. Gaps are looked at on the Sunday of the week; a place never met counts as met its maximum gap
 * before the Monday, and places without a pace are left out. Shares are of the minutes spent at stops of each landlord
 * against all landlords' minutes. Predictability is over passages and presences at places with a recent history (0
 * without any): equal best guesses share the hit.
 */
export const measuresOf = (problem: PlanProblem, rounds: readonly PlannedRound[]): PlanMeasures => {
  const places = new Map(problem.places.map((place) => [place.id, place]))
  const sunday = addDays(mondayOf(problem.week), 6)
  const lastMet = new Map<string, CivilDate>()
  const minutes = new Map<string, number>()
  const served = new Set<string>()
  let [guessed, guessable] = [0, 0]

  for (const { day, stops } of rounds)
    for (const { place: id, kind, arrive, serviceMinutes } of stops) {
      const place = places.get(id)
      served.add(id)
      if (place?.landlord) minutes.set(place.landlord, (minutes.get(place.landlord) ?? 0) + serviceMinutes)
      if (!place || (kind !== 'passage' && kind !== 'presence')) continue
      if (!lastMet.has(id) || lastMet.get(id)! < day) lastMet.set(id, day)
      if (place.recentHalfDays.length === 0) continue
      guessable++
      guessed += hit(place, halfDayOf(weekday(day), secondsOf(arrive) / 60))
    }

  const gaps = problem.places
    .filter(({ pacePerWeek }) => pacePerWeek > 0)
    .map((place) => {
      const met = lastMet.get(place.id) ?? place.lastPassage
      const gap = met === undefined ? place.maxGapDays + 6 : daysBetween(met, sunday)
      return { gap, overdue: Math.max(0, gap - place.maxGapDays) }
    })
  return {
    served: served.size,
    overdueDays: gaps.reduce((sum, { overdue }) => sum + overdue, 0),
    worstGapDays: gaps.reduce((worst, { gap }) => Math.max(worst, gap), 0),
    fairness: fairnessOf(minutes, problem.targetShares),
    predictability: guessable === 0 ? 0 : rounded(guessed / guessable, 4),
    walkMinutes: rounded(
      rounds.reduce((sum, { walkMinutes }) => sum + walkMinutes, 0),
      1,
    ),
  }
}

function hit({ recentHalfDays }: PlanPlace, half: number): number {
  const count = (wanted: number) => recentHalfDays.filter((each) => each === wanted).length
  const most = Math.max(...recentHalfDays.map(count))
  if (count(half) < most) return 0
  return 1 / new Set(recentHalfDays.filter((each) => count(each) === most)).size
}

function fairnessOf(minutes: ReadonlyMap<string, number>, targets: Readonly<Record<string, number>>) {
  const all = [...minutes.values()].reduce((sum, each) => sum + each, 0)
  const landlords = [...new Set([...Object.keys(targets), ...minutes.keys()])].sort()
  return Object.fromEntries(
    landlords.map((landlord) => [
      landlord,
      {
        share: all === 0 ? 0 : rounded((minutes.get(landlord) ?? 0) / all, 4),
        target: targets[landlord] ?? 0,
      },
    ]),
  )
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
