import type { Building } from '../../domain/building.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Sector } from '../../domain/sector.ts'
import { positionsOf } from '../../geometry/bounds.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import { boxOf } from './box-of.ts'

/** A centimetre or two, in degrees: borders drawn on steps of a centimetre. */
const TOUCHING = 2e-7

/** Those that a sector, or a building, can be joined with: what touches it, of the same landlord. */
export const mergeCandidates = (
  estate: Estate,
  kind: 'sector' | 'building',
  id: string,
): readonly (Sector | Building)[] => {
  const own = estate[kind].get(id)
  if (!own) return []
  const box = boxOf(own)
  return [...estate[kind].values()].filter((other) => {
    if (other.id === id) return false
    if (other.kind === 'building' && own.kind === 'building')
      if (other.landlord !== own.landlord || other.demolished !== undefined) return false
    const [west, south, east, north] = boxOf(other)
    const isNear =
      west <= box[2] + TOUCHING &&
      east >= box[0] - TOUCHING &&
      south <= box[3] + TOUCHING &&
      north >= box[1] - TOUCHING
    return isNear && touches(own, other)
  })
}

const touches = (a: Sector | Building, b: Sector | Building): boolean => {
  const onto = (from: Sector | Building, to: Sector | Building): boolean =>
    [...positionsOf(from.geometry)].some((at) => (nearestOnRing(to.geometry, at)?.metres ?? 1) < 0.05)
  return onto(a, b) || onto(b, a)
}
