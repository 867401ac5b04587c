import { innerPoint } from '../geometry/inner-point.ts'
import type { Position } from '../geometry/position.ts'
import type { Estate } from './estate.ts'
import { situationPlace } from './situation-place.ts'

/** Where a place, a building or a sector is shown by one mark, a sector inside its outline; undefined for an unknown id. */
export const placePoint = (estate: Estate, id: string): Position | undefined => {
  const sector = estate.sector.get(id)
  return situationPlace(estate, id)?.at ?? (sector && innerPoint(sector.geometry))
}
