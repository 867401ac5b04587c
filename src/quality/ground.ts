import type { Building } from '../domain/building.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Estate } from '../domain/estate.ts'
import { isInUse } from '../domain/is-in-use.ts'
import { type Place, placeOf } from '../domain/place.ts'
import type { PublicPlace } from '../domain/public-place.ts'
import type { Sector } from '../domain/sector.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../domain/week/open-public-places.ts'
import { boundsOfAll } from '../geometry/bounds.ts'
import { type BoxesNear, boxesNear } from '../geometry/boxes-near.ts'
import { pointInPolygon } from '../geometry/point-in-polygon.ts'
import { type Area, singles, unionOf } from '../geometry/polygon-clipping.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import { cleanArea } from './clean-area.ts'
import { type WalkIslands, walkIslands } from './walk-islands.ts'

export type SectorArea = { readonly sector: Sector; readonly area: Area }

/** What the rules are checked on: what is in use, and what several rules ask, computed once. */
export type Ground = {
  readonly estate: Estate
  readonly entrances: readonly Entrance[]
  readonly buildings: readonly Building[]
  readonly publicPlaces: readonly PublicPlace[]
  /** Where rounds start and end: reception places, and those of round types. Each once, by id. */
  readonly starts: readonly Place[]
  /** Sectors that have a surface. */
  readonly sectors: readonly SectorArea[]
  /** Both parts of the perimeter as one; null when there is none. */
  readonly perimeter: Area | null
  /** Whether it lies in either part; true everywhere without a perimeter. */
  readonly isInside: (at: Position) => boolean
  readonly walk: WalkIslands
  /** The box of each building, by rank, and which buildings' boxes meet another. */
  readonly boxes: readonly Bounds[]
  readonly buildingsNear: BoxesNear
}

export const groundOf = (estate: Estate): Ground => {
  const entrances = activeEntrances(estate)
  const publicPlaces = openPublicPlaces(estate)
  const starts = startsOf(estate)
  const buildings = standingBuildings(estate)
  const boxes = buildings.map(({ geometry }) => boundsOfAll(singles(geometry).flat()) ?? NOWHERE)
  const parts = [...estate.perimeter.values()].flatMap(({ geometry }) => cleanArea(geometry) ?? [])
  return {
    estate,
    entrances,
    publicPlaces,
    starts,
    ...{ buildings, boxes, buildingsNear: boxesNear(boxes) },
    sectors: [...estate.sector.values()].flatMap((sector) => {
      const area = cleanArea(sector.geometry)
      return area ? [{ sector, area }] : []
    }),
    perimeter: unionOf(parts),
    isInside: (at) => parts.length === 0 || parts.some((part) => pointInPolygon(at, part)),
    walk: walkIslands(
      estate,
      [...entrances, ...publicPlaces, ...starts].map(({ at }) => at),
    ),
  }
}

/** The box of what has no corner. */
const NOWHERE: Bounds = [0, 0, 0, 0]

const startsOf = (estate: Estate): readonly Place[] => {
  const ids = new Set([
    ...[...estate.receptionPlace.keys()].filter((id) => isInUse(estate, id)),
    ...[...estate.roundTemplate.values()].flatMap(({ startPlace, endPlace }) => [startPlace, endPlace]),
  ])
  return [...ids].sort().flatMap((id) => placeOf(estate, id) ?? [])
}
