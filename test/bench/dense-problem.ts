import { addDays, mondayOf } from '../../src/domain/civil-date.ts'
import { rngOf } from '../../src/domain/rng.ts'
import type { PlanPlace, PlanProblem } from '../../src/domain/week/plan-problem.ts'
import { embeddedProblem } from '../planning/embedded-problem.ts'

const PLACES = 400
/** Degrees around an entrance within which another is put. */
const SPREAD = [6e-4, 4e-4] as const

/** The embedded quarter with so many entrances between its own that there are 400 places, and each round twice, by two pairs more. */
export const denseProblem = (seed = 7): PlanProblem => {
  const base = embeddedProblem()
  const rng = rngOf(seed)
  const monday = mondayOf(base.week)
  const entrances = base.places.filter(({ landlord }) => landlord !== undefined)
  const more = Array.from({ length: PLACES - base.places.length }, (_, rank): PlanPlace => {
    const near = entrances[rng.int(0, entrances.length - 1)]!
    const off = (spread: number) => (rng.unit() - 0.5) * spread
    return {
      ...near,
      id: `more-${rank}`,
      at: [near.at[0] + off(SPREAD[0]), near.at[1] + off(SPREAD[1])],
      lastPassage: addDays(monday, -rng.int(3, 9)),
      recentHalfDays: Array.from({ length: rng.int(3, 6) }, () => rng.int(0, 9)),
    }
  })
  const pairs = new Map([
    ['pair-1', 'pair-3'],
    ['pair-2', 'pair-4'],
  ])
  return {
    ...base,
    places: [...base.places, ...more],
    rounds: [
      ...base.rounds,
      ...base.rounds.map((round) => ({
        ...round,
        id: `${round.id}-bis`,
        pair: pairs.get(round.pair) ?? round.pair,
      })),
    ],
  }
}
