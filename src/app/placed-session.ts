import type { Estate } from '../domain/estate.ts'
import type { Session } from '../store/session.ts'
import { firstPlace, placeIn } from './first-place.ts'
import { sessionOf, territoryOf } from './hash.ts'

/** A session where the address says it is, when that is of its territory; else where the app opens. */
export const placedSession = (estate: Estate, first: Session): Session => {
  const isSame = territoryOf(location.hash) === first.territory
  const named = isSame ? { ...first, ...sessionOf(location.hash, first) } : first
  const isPlaced = isSame && placeIn(location.hash) !== null
  return isPlaced ? named : { ...named, ...firstPlace(estate, first) }
}
