import type { Position } from '../../geometry/position.ts'
import type { Estate } from '../estate.ts'
import { isInUse } from '../is-in-use.ts'
import { sectorAt } from '../sector-at.ts'
import { situationPlace } from '../situation-place.ts'
import type { Viewer } from './heat-filter.ts'

export type ObservedPlace = {
  readonly id: string
  readonly at: Position
  /** Building, or for partners résidence; absent in public space. */
  readonly group?: string
  readonly sector?: string
  readonly landlord: string
}

const KEY = 'residence:'

/** Id of a résidence, which is a name that buildings share. */
export const residenceId = (name: string): string => `${KEY}${name}`

/** The name in the id of a résidence; undefined for every other id. */
export const residenceName = (id: string): string | undefined =>
  id.startsWith(KEY) ? id.slice(KEY.length) : undefined

/** The building that an entrance or a building's own id speaks of. */
const buildingOf = (estate: Estate, id: string): string | undefined =>
  estate.building.has(id) ? id : estate.entrance.get(id)?.building

/** For partners the résidence where it has a name. */
export const groupOfPlace = (estate: Estate, id: string, viewer: Viewer): string | undefined => {
  const building = buildingOf(estate, id)
  const residence = estate.entrance.get(id)?.residence ?? estate.building.get(building ?? '')?.residence
  return viewer === 'partners' && residence !== undefined ? residenceId(residence) : building
}

/**
 * Where something may be noted or looked at, in the order of ids: entrances and public places in use, and of the others
 * (closed ones, reception places, landmarks, buildings, résidences) those that `used` names. Narrowed to landlords and
 * sectors where some are asked for.
 */
export const observedPlaces = (
  estate: Estate,
  used: ReadonlyMap<string, Position | null>,
  asked: {
    readonly landlords: readonly string[]
    readonly sectors: readonly string[]
    readonly viewer: Viewer
  },
): readonly ObservedPlace[] => {
  const ids = new Set([...estate.entrance.keys(), ...estate.publicPlace.keys()])
  for (const id of ids) if (!used.has(id) && !isInUse(estate, id)) ids.delete(id)
  for (const id of used.keys()) ids.add(id)
  return [...ids]
    .sort()
    .map((id) => ({ id, ...(residencePlace(estate, id, used) ?? pointPlace(estate, id, asked.viewer)!) }))
    .filter(
      ({ landlord, sector }) =>
        (asked.landlords.length === 0 || asked.landlords.includes(landlord)) &&
        (asked.sectors.length === 0 || (sector !== undefined && asked.sectors.includes(sector))),
    )
}

function residencePlace(estate: Estate, id: string, used: ReadonlyMap<string, Position | null>) {
  const name = residenceName(id)
  const at = used.get(id)
  if (name === undefined || !at) return undefined
  const building = [...estate.building.values()].find(({ residence }) => residence === name)
  const entrance = [...estate.entrance.values()].find(({ residence }) => residence === name)
  const sector = sectorAt(estate, id, at)
  const landlord = building?.landlord ?? entrance?.landlord ?? 'ville'
  return { at, group: id, landlord, ...(sector !== undefined && { sector }) }
}

function pointPlace(estate: Estate, id: string, viewer: Viewer) {
  const found = situationPlace(estate, id)
  if (!found) return undefined
  const group = groupOfPlace(estate, id, viewer)
  const sector = sectorAt(estate, id, found.at)
  return { ...found, ...(group !== undefined && { group }), ...(sector !== undefined && { sector }) }
}
