import { daysBetween, weekday } from '../../domain/civil-date.ts'
import type { Rng } from '../../domain/rng.ts'
import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { addGuesses, type Guesses, guessesOf, NO_GUESSES } from './guess-share.ts'
import { type History, type Met, withMet } from './history.ts'

type Spot = { readonly day: string; readonly halfDay: number }
type Week = { readonly problem: PlanProblem; readonly met: readonly { place: string; met: Met }[] }

/**
 * What the two guessers get where half-days are pure chance: each place keeps the number of its passages of each week,
 * and their half-days are drawn again among all passages of that week, so that busy half-days stay as busy, at least its
 * minimum gap apart. Of `draws` times the whole run. A planner that knows the guessers can stay below it, since it may
 * avoid what they would say; a guesser who knew that would look for half-days not met. No draw without memory is below.
 */
export const chanceGuesses = (history: History, weeks: readonly Week[], rng: Rng, draws: number): Guesses => {
  let all = NO_GUESSES
  for (let draw = 0; draw < draws; draw++) {
    let known = history
    for (const { problem, met } of weeks) {
      const spots = met.map(({ met: { day, halfDay } }): Spot => ({ day, halfDay }))
      const gaps = new Map(problem.places.map(({ id, minGapDays }) => [id, minGapDays]))
      const drawn: { place: string; met: Met }[] = []
      const mine = new Map<string, Spot[]>()
      for (const { place, met: each } of met) {
        const before = mine.get(place) ?? []
        const last = known.get(place)?.at(-1)
        const taken = last ? [...before, last] : before
        const spot = drawnApart(spots, taken, gaps.get(place) ?? 1, rng)
        if (!spot) continue
        mine.set(place, [...before, spot])
        drawn.push({ place, met: { ...each, ...spot } })
      }
      known = withMet(known, drawn)
      all = addGuesses(
        all,
        guessesOf(
          known,
          drawn.map(({ place, met: { day, halfDay } }) => ({ place, day, halfDay })),
        ),
      )
    }
  }
  return all
}

/** One of the spots of the working week, uniformly among those far enough from what is taken; undefined when none was found in 50 tries. */
function drawnApart(
  spots: readonly Spot[],
  taken: readonly Spot[],
  minGap: number,
  rng: Rng,
): Spot | undefined {
  for (let tries = 0; tries < 50; tries++) {
    const spot = spots[rng.int(0, spots.length - 1)]!
    const isApart = taken.every(({ day }) => Math.abs(daysBetween(day, spot.day)) >= Math.max(1, minGap))
    if (isApart && weekday(spot.day) <= 5) return spot
  }
  return undefined
}
