import { distanceMetres } from '../../geometry/distance.ts'
import type { Position } from '../../geometry/position.ts'
import type { Estate } from '../estate.ts'
import { isInUse } from '../is-in-use.ts'
import { POINT_PLACES, placeOf } from '../place.ts'
import { stopsOf } from '../week/stops-of.ts'
import type { PositionReading } from './position-reading.ts'
import { stopPassages } from './stop-passages.ts'

/** Metres beyond which one is not at a place, were the reading exact. */
const AT_PLACE = 50
/** A reading less sure than that tells no place from its neighbours. */
export const VAGUE_METRES = 150

/** `stop`: of the round, where the place is one of its stops. Metres as the reading has it. */
export type Nearest = { readonly place: string; readonly metres: number; readonly stop?: string }

/** `near`: where one is. `far`: the nearest place is out of reach. `vague`: the reading can't tell. `none`: no place at all. */
export type NearestAnswer =
  | { readonly kind: 'near' | 'far'; readonly nearest: Nearest }
  | { readonly kind: 'vague' }
  | { readonly kind: 'none' }

/**
 * Where a reading of the position is: the nearest stop of the round unless another place is nearer by more than the reading
 * can err, else the nearest place in use; of places as near, the first by id, of stops first those without a passage. `round`: null
 * when none is walked. Within reach is 50 m and what the reading may be off.
 */
export const nearestPlace = (
  estate: Pick<Estate, (typeof POINT_PLACES)[number] | 'building' | 'stop' | 'passage'>,
  { at, accuracy }: PositionReading,
  round: string | null,
): NearestAnswer => {
  if (!(accuracy <= VAGUE_METRES)) return { kind: 'vague' }
  const met = round === null ? undefined : stopPassages(estate, round).byStop
  const planned = round === null ? [] : stopsOf(estate, round)
  const stops = [...planned.filter(({ id }) => !met?.has(id)), ...planned.filter(({ id }) => met?.has(id))]
  const stop = nearestOf(
    stops.flatMap(({ id, place }) => {
      const found = placeOf(estate, place)
      return found ? [{ place, at: found.at, stop: id }] : []
    }),
    at,
  )
  const place = nearestOf(
    POINT_PLACES.flatMap((kind) =>
      [...estate[kind].values()]
        .filter(({ id }) => isInUse(estate, id))
        .map((found) => ({ place: found.id, at: found.at })),
    ).sort((one, other) => (one.place < other.place ? -1 : 1)),
    at,
  )
  const isStop = stop && (!place || stop.metres <= place.metres + accuracy)
  const nearest = isStop && stop.metres <= AT_PLACE + accuracy ? stop : (place ?? stop)
  if (!nearest) return { kind: 'none' }
  return { kind: nearest.metres <= AT_PLACE + accuracy ? 'near' : 'far', nearest }
}

const nearestOf = (
  places: readonly (Omit<Nearest, 'metres'> & { readonly at: Position })[],
  from: Position,
): Nearest | undefined => {
  let best: Nearest | undefined
  for (const { at, ...place } of places) {
    const metres = distanceMetres(from, at)
    if (!best || metres < best.metres) best = { ...place, metres }
  }
  return best
}
