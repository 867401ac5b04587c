import type { Building } from '../domain/building.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Provenance } from '../domain/provenance.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { grouped } from './grouped.ts'
import { houseNumber } from './house-number.ts'
import { sorted } from './sources-in-area.ts'

const ADOPTED_METRES = 3

type Named = Provenance & { readonly id: string }

/** What was made, with the fields that were set by hand on the one that stands. */
export const withEdited = <Item extends Named>(made: Item, standing: Item | undefined): Item => {
  if (!standing?.edited || standing.edited.length === 0) return made
  const kept: Record<string, unknown> = { ...made, edited: standing.edited }
  for (const field of standing.edited) {
    const value = (standing as Readonly<Record<string, unknown>>)[field]
    if (value === undefined) delete kept[field]
    else kept[field] = value
  }
  return kept as Item
}

/** Whether no source made it, and it isn't a demonstration: left alone. */
export const isDrawnBuilding = ({ footprint, precision }: Building): boolean =>
  footprint === undefined && precision !== 'demonstration'
export const isHandMade = ({ holding, housing, precision }: Entrance): boolean =>
  holding === undefined && housing === undefined && precision !== 'demonstration'
export const isDemonstration = (record: Building | Entrance): boolean => record.precision === 'demonstration'

/** The entrance that stands for a line of a source, and those that a new door may take over. */
export type StandingEntrances = {
  readonly ofHolding: ReadonlyMap<string, Entrance>
  readonly ofHousing: ReadonlyMap<string, Entrance>
  /** One in use without holding, of the same landlord and number, within 3 m; each only once. */
  readonly adopt: (made: Entrance) => Entrance | undefined
  readonly isAdopted: (entrance: Entrance) => boolean
}

/**
 * Drawn by hand, or made of the register on a person's word (`settled`, ids of housings): one that the linkage made of
 * the register by itself would come or not by the order of imports.
 */
export const standingEntrances = (
  entrances: readonly Entrance[],
  settled: ReadonlySet<string>,
): StandingEntrances => {
  const ofHolding = new Map<string, Entrance>()
  const ofHousing = new Map<string, Entrance>()
  const free: Entrance[] = []
  for (const entrance of sorted(entrances)) {
    const { holding, housing, closed } = entrance
    if (holding !== undefined && !ofHolding.has(holding)) ofHolding.set(holding, entrance)
    if (holding === undefined && housing !== undefined && !ofHousing.has(housing))
      ofHousing.set(housing, entrance)
    const isGiven = isHandMade(entrance) || (holding === undefined && settled.has(housing ?? ''))
    if (isGiven && !closed) free.push(entrance)
  }
  const byLandlord = grouped(free, ({ landlord }) => landlord)
  const taken = new Set<string>()
  return {
    ofHolding,
    ofHousing,
    adopt: (made) => {
      const wanted = houseNumber(made.number)
      const found = (byLandlord.get(made.landlord) ?? []).find((entrance) => {
        if (taken.has(entrance.id)) return false
        const { low, high, suffix } = houseNumber(entrance.number)
        if (low !== wanted.low || high !== wanted.high || suffix !== wanted.suffix) return false
        return distanceMetres(entrance.at, made.at) <= ADOPTED_METRES
      })
      if (found) taken.add(found.id)
      return found
    },
    isAdopted: ({ id }) => taken.has(id),
  }
}
