import { type CivilDate, isoWeekOf } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { type Place, placeOf } from '../domain/place.ts'
import type { Stop } from '../domain/week/round.ts'
import { roundNumbers } from '../domain/week/round-numbers.ts'
import { byStart } from '../domain/week/round-palette.ts'
import type { Position } from '../geometry/position.ts'
import type { Session } from '../store/session.ts'

export type DrawnStop = {
  readonly id: string
  readonly rank: number
  readonly place: string
  readonly at: Position
}
export type DrawnRound = {
  readonly id: string
  /** The number in the disc. */
  readonly number: number
  readonly day: CivilDate
  readonly line: readonly Position[]
  readonly stops: readonly DrawnStop[]
}

/** Rounds of the week in order of day and start, as on the board; those of one day keep their numbers. While planning, the best so far takes their place. */
export const weekRounds = (
  estate: Pick<Estate, 'round' | 'stop' | 'weekEdition' | Place['kind']>,
  week: string,
  planning: Session['planning'],
  day: CivilDate | null = null,
): readonly DrawnRound[] => {
  const best = planning?.state === 'running' ? (planning.result?.rounds ?? []) : []
  const found = best.filter((round) => isoWeekOf(round.day) === week)
  if (found.length > 0) {
    const numbers = roundNumbers(estate, week, found)
    return found.sort(byStart).map((round) => ({
      id: round.id,
      number: numbers.get(round.id)!,
      day: round.day,
      line: round.line,
      stops: round.stops.map(({ at, place }, rank) => ({
        id: `${round.id}/${rank}`,
        rank: rank + 1,
        place,
        at,
      })),
    }))
  }
  const stopsOf = new Map<string, Stop[]>()
  for (const stop of estate.stop.values()) {
    const known = stopsOf.get(stop.round)
    if (known) known.push(stop)
    else stopsOf.set(stop.round, [stop])
  }
  const numbers = roundNumbers(estate, week)
  return [...estate.round.values()]
    .filter((round) => round.week === week)
    .sort(byStart)
    .map((round) => ({
      id: round.id,
      number: numbers.get(round.id)!,
      day: round.day,
      line: round.line,
      stops: (stopsOf.get(round.id) ?? [])
        .toSorted((a, b) => a.rank - b.rank)
        .flatMap(({ id, place }, rank) => {
          const at = placeOf(estate, place)?.at
          return at ? [{ id, rank: rank + 1, place, at }] : []
        }),
    }))
    .filter((round) => day === null || round.day === day)
}
