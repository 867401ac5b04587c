import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Place } from '../../domain/place.ts'
import { situationPlace } from '../../domain/situation-place.ts'
import { pointInPolygon } from '../../geometry/point-in-polygon.ts'

const EVERYBODY = ''
const known = new WeakMap<Estate, Map<string, Map<string, boolean>>>()

/**
 * Whether a place (entrance, public or reception place, landmark, building) is one of the funder's: a landlord's entrances
 * and buildings, the town's public space, an insurer's agreed extension; null: every place that is known. A sector and an
 * unknown id are nobody's.
 */
export const inScope = (estate: Estate, funder: Landlord | null): ((place: string) => boolean) => {
  const byFunder = known.get(estate) ?? new Map<string, Map<string, boolean>>()
  known.set(estate, byFunder)
  const memo = byFunder.get(funder?.id ?? EVERYBODY) ?? new Map<string, boolean>()
  byFunder.set(funder?.id ?? EVERYBODY, memo)
  return (place) => {
    let answer = memo.get(place)
    if (answer === undefined) {
      answer = isTheirs(estate, funder, place)
      memo.set(place, answer)
    }
    return answer
  }
}

function isTheirs(estate: Estate, funder: Landlord | null, place: string): boolean {
  const found = situationPlace(estate, place)
  if (!found) return false
  if (!funder) return true
  if (funder.role === 'insurer') return isInExtension(estate, found.at)
  return funder.role === 'town' ? isPublicSpace(estate, place) : found.landlord === funder.id
}

const isInExtension = (estate: Estate, at: readonly [number, number]): boolean =>
  [...estate.perimeter.values()].some(
    ({ part, geometry }) => part === 'extension' && pointInPolygon(at, geometry),
  )

/** Whether a place is of no landlord's stock: public and reception places, landmarks. */
export const isPublicSpace = (
  { entrance, publicPlace, receptionPlace, landmark }: Pick<Estate, Place['kind']>,
  place: string,
): boolean =>
  !entrance.has(place) && (publicPlace.has(place) || receptionPlace.has(place) || landmark.has(place))
