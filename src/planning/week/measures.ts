import { addDays, daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { PlanMeasures, PlannedRound } from '../../domain/week/plan.ts'
import type { PlanPlace, PlanProblem } from '../../domain/week/plan-problem.ts'
import { guessAt, halfDayShares } from './guesses.ts'
import { type Held, heldPassages, isUrgentMet } from './held-passages.ts'
import { presencesLacking } from './presences-lacking.ts'

/** The figures of a plan, from its rounds as written: see the fields of `PlanMeasures`. */
export const measuresOf = (problem: PlanProblem, rounds: readonly PlannedRound[]): PlanMeasures => {
  const { places, weeks = 1 } = problem
  const monday = mondayOf(problem.week)
  const { held, all } = heldPassages(problem, rounds)
  const at = (place: PlanPlace): readonly Held[] => held.get(place.id) ?? []
  const ofWeeks = (place: PlanPlace) => at(place).filter(({ day }) => day < 7 * weeks)

  let [missing, short, overdue, worst] = [0, 0, 0, 0]
  const guessed = { passages: 0, mode: 0, last: 0, modeByChance: 0, lastByChance: 0 }
  const shares = halfDayShares(held.values())
  for (const place of places) {
    const { pacePerWeek, recentHalfDays, maxGapDays, lastPassage, urgent, check } = place
    const passages = ofWeeks(place)
    missing += presencesLacking(place, passages, weeks).reduce((sum, lacking) => sum + lacking, 0)
    if (check && !isChecked(check.minutes, passages)) missing++
    if (urgent && isWithin(urgent.day, monday, weeks) && !isUrgentMet(place, passages, monday)) missing++
    guessAt(place, at(place), shares, guessed)
    if (pacePerWeek <= 0) continue
    const beyond = Math.max(0, recentHalfDays.length - 4 * pacePerWeek)
    short += Math.max(0, pacePerWeek * weeks - beyond - passages.length)
    const last = passages.at(-1)?.day ?? (lastPassage ? daysBetween(monday, lastPassage) : -maxGapDays)
    const gap = 7 * weeks - 1 - last
    overdue += Math.max(0, gap - maxGapDays)
    worst = Math.max(worst, gap)
  }
  const { passages: guesses, mode, last, modeByChance, lastByChance } = guessed
  const mean = (hits: number) => (guesses === 0 ? 0 : rounded(hits / guesses, 4))
  return {
    served: new Set(all.map(({ place }) => place)).size,
    passages: [...held.values()].reduce((sum, list) => sum + list.length, 0),
    ...{ missing, shortPassages: rounded(short, 1), overdueDays: overdue, worstGapDays: worst },
    ...minutesOfLandlords(problem, all),
    predictability: mean(Math.max(mode, last)),
    predictabilityByChance: mean(Math.max(modeByChance, lastByChance)),
    walkMinutes: rounded(
      rounds.reduce((sum, { walkMinutes }) => sum + walkMinutes, 0),
      1,
    ),
    walkMetres: rounds.reduce((sum, { walkMetres }) => sum + walkMetres, 0),
  }
}

/** Whether a passage lasts as long as the check of the place asks. */
export const isChecked = (minutes: number, held: readonly Held[]): boolean =>
  held.some(({ stop }) => stop.kind === 'passage' && stop.serviceMinutes >= minutes)

/** Whether a day lies in the weeks asked for. */
export const isWithin = (day: string, monday: string, weeks: number): boolean =>
  day >= monday && day < addDays(monday, 7 * weeks)

function minutesOfLandlords(
  { places, targetShares, minutesBefore = {} }: PlanProblem,
  stops: readonly { readonly place: string; readonly serviceMinutes: number }[],
): Pick<PlanMeasures, 'fairness' | 'publicMinutes'> {
  const known = new Map(places.map((place) => [place.id, place]))
  const minutes = new Map<string, number>(Object.entries(minutesBefore))
  let publicMinutes = 0
  for (const { place: id, serviceMinutes } of stops) {
    const place = known.get(id)
    if (!place) continue
    if (place.landlord === undefined) publicMinutes += serviceMinutes
    else minutes.set(place.landlord, (minutes.get(place.landlord) ?? 0) + serviceMinutes)
  }
  const all = [...minutes.values()].reduce((sum, each) => sum + each, 0)
  const landlords = [...new Set([...Object.keys(targetShares), ...minutes.keys()])].sort()
  return {
    fairness: Object.fromEntries(
      landlords.map((landlord) => [
        landlord,
        {
          share: all === 0 ? 0 : rounded((minutes.get(landlord) ?? 0) / all, 4),
          target: targetShares[landlord] ?? 0,
        },
      ]),
    ),
    publicMinutes,
  }
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
