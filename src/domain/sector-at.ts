import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import type { Position } from '../geometry/position.ts'
import type { Estate } from './estate.ts'
import { situationPlace } from './situation-place.ts'

type SectorAt = { readonly at: Position; readonly sector: string | undefined }
const inSectors = new WeakMap<Estate['sector'], Map<string, SectorAt>>()

/** The sector that the point of a place lies in, the first by the estate's order; asked once a place while sectors stay. */
export const sectorAt = (estate: Pick<Estate, 'sector'>, id: string, at: Position): string | undefined => {
  const known = inSectors.get(estate.sector) ?? new Map<string, SectorAt>()
  inSectors.set(estate.sector, known)
  const found = known.get(id)
  if (found?.at === at) return found.sector
  const sector = [...estate.sector.values()].find(({ geometry }) => pointInPolygon(at, geometry))?.id
  known.set(id, { at, sector })
  return sector
}

/** The sector of an entrance, a public or reception place, a landmark or a building; a sector is its own. Undefined outside all of them. */
export const sectorOfPlace = (estate: Estate, id: string): string | undefined => {
  if (estate.sector.has(id)) return id
  const at = situationPlace(estate, id)?.at
  return at && sectorAt(estate, id, at)
}
