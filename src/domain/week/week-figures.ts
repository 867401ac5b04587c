import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { activeEntrances } from './active-entrances.ts'
import { openPublicPlaces } from './open-public-places.ts'
import type { Unserved } from './round.ts'
import { roundsOfWeek } from './round-palette.ts'

export type WeekFigures = {
  readonly rounds: number
  readonly stops: number
  readonly met: number
  readonly places: number
  /** Asked for and without a stop. */
  readonly unserved: readonly Unserved[]
  readonly walkMetres: number
  /** To a tenth, as plans are measured: rounded twice they would differ by one. */
  readonly walkMinutes: number
}

/** The size of a prepared week, from its records alone; null when it has no round. */
export const weekFigures = (estate: Estate, week: IsoWeek): WeekFigures | null => {
  const rounds = roundsOfWeek(estate.round.values(), week)
  if (rounds.length === 0) return null
  const ids = new Set(rounds.map(({ id }) => id))
  const stops = [...estate.stop.values()].filter(({ round }) => ids.has(round))
  const met = new Set(stops.map(({ place }) => place))
  return {
    rounds: rounds.length,
    stops: stops.length,
    met: met.size,
    places: activeEntrances(estate).length + openPublicPlaces(estate).length,
    unserved: [...estate.unserved.values()].filter((each) => each.week === week && !met.has(each.place)),
    walkMetres: rounds.reduce((sum, round) => sum + round.walkMetres, 0),
    walkMinutes: Math.round(10 * rounds.reduce((sum, round) => sum + round.walkMinutes, 0)) / 10,
  }
}
