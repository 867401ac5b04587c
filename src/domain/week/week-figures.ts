import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { activeEntrances } from './active-entrances.ts'
import { openPublicPlaces } from './open-public-places.ts'
import { roundsOfWeek } from './round-palette.ts'

export type WeekFigures = {
  readonly rounds: number
  readonly stops: number
  readonly met: number
  readonly places: number
  readonly unserved: number
  readonly walkMetres: number
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
    unserved: [...estate.unserved.values()].filter((each) => each.week === week && !met.has(each.place))
      .length,
    walkMetres: rounds.reduce((sum, round) => sum + round.walkMetres, 0),
    walkMinutes: rounds.reduce((sum, round) => sum + round.walkMinutes, 0),
  }
}
