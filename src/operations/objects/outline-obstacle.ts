import { type Refusal, refusal } from '../../domain/refusal.ts'
import { overlapWithin } from '../../geometry/overlap-within.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { ringValidity } from '../../geometry/ring-validity.ts'
import { edit } from '../../messages/edit.ts'

export const isOnEarth = ([lng, lat]: Position): boolean =>
  Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lng) <= 180 && Math.abs(lat) <= 90

/** Why a drawn outline can't be taken: a position that is none, too few corners, sides that cross, a hole that leaves it, no surface (under 1 m²); null when it can. */
export const outlineObstacle = (area: Area): Refusal | null => {
  const positions = area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2)
  if (!positions.every(isOnEarth)) return refusal('position-wrong')
  const found = ringValidity(area)
  if (!found.valid)
    return found.reason === 'self-crossing'
      ? refusal('outline-crosses', { at: edit.position(found.at ?? [0, 0]) })
      : refusal('outline-short')
  const overlap = overlapWithin(area)
  if (overlap) return refusal('outline-crosses', { at: edit.position(overlap) })
  return polygonAreaSquareMetres(area) < 1 ? refusal('outline-flat') : null
}
