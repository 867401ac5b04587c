import type { Address } from '../domain/address.ts'
import type { Door } from '../domain/door.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { Holding } from '../domain/holding.ts'
import type { Housing } from '../domain/housing.ts'
import type { LinkageRequest } from '../domain/linkage.ts'
import type { RnbBuilding } from '../domain/rnb-building.ts'
import { type AreasNear, areasNear } from '../geometry/areas-near.ts'
import { boundsOf, positionsOf } from '../geometry/bounds.ts'
import type { Position } from '../geometry/position.ts'

/** Sources are linked this far around the area, so that a door on its border is. */
const AROUND_METRES = 60

export type Sources = {
  /** In use, wherever they lie: a line outside must find its own address, not the next one inside. */
  readonly addresses: readonly Address[]
  readonly footprints: readonly Footprint[]
  readonly rnbBuildings: readonly RnbBuilding[]
  readonly doors: readonly Door[]
  /** In use; those with a position outside are left out. */
  readonly holdings: readonly Holding[]
  readonly housings: readonly Housing[]
  readonly isInside: (at: Position) => boolean
}

type Dated = { readonly id: string; readonly retired?: string }

/** The sources that are in use, sorted by id, those that lie outside the area left out (addresses stay). */
export const sourcesInArea = (request: LinkageRequest): Sources => {
  const near: AreasNear | null = request.area.length > 0 ? areasNear(request.area) : null
  const isInside = (at: Position): boolean => near === null || near(at, AROUND_METRES).length > 0
  const placed = <Item extends Dated & { readonly at?: Position }>(items: readonly Item[]): readonly Item[] =>
    inUse(items).filter(({ at }) => at === undefined || isInside(at))
  return {
    addresses: inUse(request.addresses),
    // Retired ones too: what stood there must not be taken for the next building.
    footprints: sorted(request.footprints).filter(({ geometry }) => {
      const bounds = boundsOf(positionsOf(geometry))
      if (!bounds) return false
      const [west, south, east, north] = bounds
      const corners: readonly Position[] = [
        [west, south],
        [east, south],
        [west, north],
        [east, north],
        [(west + east) / 2, (south + north) / 2],
      ]
      return corners.some(isInside)
    }),
    rnbBuildings: placed(request.rnbBuildings).filter(({ standing }) => standing),
    doors: placed(request.doors),
    holdings: placed(request.holdings),
    housings: placed(request.housings),
    isInside,
  }
}

export const sorted = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const inUse = <Item extends Dated>(items: readonly Item[]): readonly Item[] =>
  sorted(items).filter(({ retired }) => retired === undefined)
