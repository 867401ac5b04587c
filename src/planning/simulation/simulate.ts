import { addDays, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import { rngOf } from '../../domain/rng.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { chanceGuesses } from './chance-share.ts'
import { addGuesses, type Guesses, guessesOf, guessShare, NO_GUESSES } from './guess-share.ts'
import { type History, withMet } from './history.ts'
import { type LivedWeek, liveWeek } from './live-week.ts'
import { type GapFigures, gapFigures, monthShares } from './week-figures.ts'
import type { Absences } from './what-happened.ts'

export type SimulatedWeek = GapFigures &
  Omit<LivedWeek, 'met'> & {
    readonly week: IsoWeek
    readonly passages: number
    /** Passages made per place that has a pace. */
    readonly perPlace: number
    readonly guesses: Guesses
    /** Landlords' shares of minutes in the 28 days up to the Sunday. */
    readonly shares: Readonly<Record<string, number>>
    /** The most that a landlord's share is off its target, in points (hundredths). */
    readonly worstShareOff: number
  }

export type Simulation = {
  readonly weeks: readonly SimulatedWeek[]
  readonly guesses: Guesses
  /** The better guesser's share over all measured weeks, 0 to 1. */
  readonly guessed: number
  /** The same for half-days of pure chance: see `chanceGuesses`. */
  readonly guessedByChance: number
  readonly walkMinutesAWeek: number
  /** Minutes walked a passage made. */
  readonly walkMinutesAPassage: number
  readonly perPlace: number
}

export type SimulationOptions = {
  readonly seed: number
  /** Weeks planned and walked before those that are measured. */
  readonly warmUpWeeks: number
  readonly absences: Absences
  /** Whether the rest of a week is planned again once a pair was absent. */
  readonly replan: boolean
  readonly plan: (problem: PlanProblem, seed: number) => Plan
  /** How many times half-days are drawn again for the share by chance. */
  readonly chanceDraws?: number
}

/**
 * Weeks one after the other on a rolling horizon: each is planned from what really happened before it, walked but for
 * absences, and becomes history. `problemOf` gives the problem of the week so many weeks after the first, from that
 * history. Only the weeks after the warm-up are measured and given back. The seed decides absences and plans.
 */
export const simulate = (
  problemOf: (later: number, history: History) => PlanProblem,
  given: History,
  weeks: number,
  { seed, warmUpWeeks, absences, replan, plan, chanceDraws = 20 }: SimulationOptions,
): Simulation => {
  const chance = { pairs: rngOf(seed), stops: rngOf(seed + 1) }
  let history = given
  let measuredFrom = given
  const measured: SimulatedWeek[] = []
  const drawn: { problem: PlanProblem; met: LivedWeek['met'] }[] = []
  for (let later = 0; later < warmUpWeeks + weeks; later++) {
    if (later === warmUpWeeks) measuredFrom = history
    const problem = problemOf(later, history)
    // A seed of its own each time, so that no two plans draw alike.
    const planned = (each: PlanProblem, time: number) => plan(each, (seed * 100 + later) * 10 + time)
    const lived = liveWeek(problem, planned, chance, absences, replan)
    history = withMet(history, lived.met)
    if (later < warmUpWeeks) continue
    measured.push(weekOf(problem, lived, history))
    drawn.push({ problem, met: lived.met })
  }
  const guesses = measured.reduce((sum, week) => addGuesses(sum, week.guesses), NO_GUESSES)
  const walkMinutes = total(measured, ({ walkMinutes }) => walkMinutes)
  const passages = total(measured, (week) => week.passages)
  return {
    weeks: measured,
    guesses,
    guessed: guessShare(guesses),
    guessedByChance: guessShare(chanceGuesses(measuredFrom, drawn, rngOf(seed + 2), chanceDraws)),
    walkMinutesAWeek: weeks === 0 ? 0 : walkMinutes / weeks,
    walkMinutesAPassage: passages === 0 ? 0 : walkMinutes / passages,
    perPlace: weeks === 0 ? 0 : total(measured, ({ perPlace }) => perPlace) / weeks,
  }
}

function weekOf(problem: PlanProblem, { met, ...lived }: LivedWeek, history: History): SimulatedWeek {
  const { places, targetShares, week } = problem
  const monday = mondayOf(week)
  const shares = monthShares(places, history, addDays(monday, 6))
  const paced = places.filter(({ pacePerWeek }) => pacePerWeek > 0).map(({ id }) => id)
  const isPaced = new Set(paced)
  return {
    ...{ week, passages: met.length, ...lived, shares },
    ...gapFigures(places, history, monday),
    perPlace: met.filter(({ place }) => isPaced.has(place)).length / Math.max(1, paced.length),
    guesses: guessesOf(
      history,
      met.map(({ place, met: { day, halfDay } }) => ({ place, day, halfDay })),
    ),
    worstShareOff: Object.entries(targetShares).reduce(
      (worst, [landlord, target]) => Math.max(worst, 100 * Math.abs((shares[landlord] ?? 0) - target)),
      0,
    ),
  }
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
