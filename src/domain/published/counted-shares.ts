import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { Position } from '../../geometry/position.ts'
import type { Estate } from '../estate.ts'
import { sectorAt } from '../sector-at.ts'
import { situationPlace } from '../situation-place.ts'
import { activeEntrances } from '../week/active-entrances.ts'
import { LEAST_DWELLINGS } from './least-said.ts'

/** What no funder has: sectors, places unknown or of others, stocks that are too small. */
export const NOBODY = ''
/** What lies in no sector. */
export const NO_SECTOR = ''

/** How a territory is cut for counting: each place is in one share and in one sector at most. */
export type CountedShares = {
  /** Ids of the funders that may have a cell, sorted. */
  readonly funders: readonly string[]
  /** Funder of a place, else `NOBODY`. */
  readonly shareOf: (place: string) => string
  /** Sector of a place, else `NO_SECTOR`. */
  readonly sectorOf: (place: string) => string
  /** Sectors, or `NO_SECTOR`, in which a funder has places at all. */
  readonly sectorsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Sectors where people live, but in fewer than 11 dwellings. */
  readonly smallSectors: readonly string[]
}

type Spot = { readonly share: string; readonly sector: string; readonly dwellings: number }

/** The shares of a territory: the insurer's is the extension of the perimeter, a landlord's its stock, the town's public space. */
export const countedShares = (estate: Estate): CountedShares => {
  const owner = ownerOf(estate)
  const spotOf = (id: string): Spot => {
    const place = situationPlace(estate, id)
    if (!place) return { share: NOBODY, sector: estate.sector.has(id) ? id : NO_SECTOR, dwellings: 0 }
    const sector = sectorAt(estate, id, place.at) ?? NO_SECTOR
    return { share: owner(place.at, place.landlord), sector, dwellings: 0 }
  }
  const spots: Spot[] = [
    ...activeEntrances(estate).map(({ id, dwellings }) => ({ ...spotOf(id), dwellings })),
    ...(['building', 'publicPlace', 'receptionPlace', 'landmark'] as const).flatMap((kind) =>
      [...estate[kind].keys()].map(spotOf),
    ),
  ]
  const sumOf = (of: (spot: Spot) => boolean): number =>
    spots.reduce((sum, spot) => sum + (of(spot) ? spot.dwellings : 0), 0)
  const funders = [...estate.landlord.values()]
    .filter(({ id, role }) => {
      const own = (spot: Spot): boolean => spot.share === id
      return role === 'town' ? spots.some(own) : sumOf(own) >= LEAST_DWELLINGS
    })
    .map(({ id }) => id)
    .sort()
  const has = new Set(funders)
  const known = new Map<string, Spot>()
  const spot = (id: string): Spot => {
    const found = known.get(id) ?? spotOf(id)
    known.set(id, found)
    return found
  }
  return {
    funders,
    shareOf: (place) => (has.has(spot(place).share) ? spot(place).share : NOBODY),
    sectorOf: (place) => spot(place).sector,
    sectorsOf: new Map(
      funders.map((id) => [
        id,
        new Set(spots.filter(({ share }) => share === id).map(({ sector }) => sector)),
      ]),
    ),
    smallSectors: [...estate.sector.keys()].filter((id) => {
      const dwellings = sumOf(({ sector }) => sector === id)
      return dwellings > 0 && dwellings < LEAST_DWELLINGS
    }),
  }
}

/** Whose a point is: the first insurer's in the extension, else that of the place's landlord, or of the town. */
function ownerOf(estate: Estate): (at: Position, landlord: string) => string {
  const extension = [...estate.perimeter.values()].filter(({ part }) => part === 'extension')
  const insurer = [...estate.landlord.values()]
    .filter(({ role }) => role === 'insurer')
    .map(({ id }) => id)
    .sort()[0]
  return (at, landlord) => {
    if (insurer !== undefined && extension.some(({ geometry }) => pointInPolygon(at, geometry)))
      return insurer
    const role = estate.landlord.get(landlord)?.role
    return role === 'landlord' || role === 'town' ? landlord : NOBODY
  }
}
