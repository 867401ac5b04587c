import type { Address } from '../../src/domain/address.ts'
import type { Building } from '../../src/domain/building.ts'
import type { Door } from '../../src/domain/door.ts'
import type { Entrance } from '../../src/domain/entrance.ts'
import type { Footprint } from '../../src/domain/footprint.ts'
import type { Holding } from '../../src/domain/holding.ts'
import type { Housing } from '../../src/domain/housing.ts'
import type { Link } from '../../src/domain/link.ts'
import type { Linkage, LinkageRequest } from '../../src/domain/linkage.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'
import { linkSources } from '../../src/linkage/link-sources.ts'

const MONS = { postcode: '59370', commune: 'Mons-en-Barœul', insee: '59410' }
const METRES = 1 / 111_200
const SQUEEZE = Math.cos((50.64 * Math.PI) / 180)

/** `[lng, lat]` so many metres east and north of a corner of the quarter. */
export const metresFrom = (east: number, north: number): Position => [
  3.11 + (east * METRES) / SQUEEZE,
  50.64 + north * METRES,
]

export const address = (id: string, over: Partial<Address> = {}): Address => ({
  kind: 'address',
  id,
  source: 'Base adresse nationale',
  precision: 'official',
  number: '12',
  suffix: '',
  street: 'Rue de Bourgogne',
  ...MONS,
  atDoor: true,
  at: metresFrom(0, 0),
  ...over,
})

export const holding = (id: string, over: Partial<Holding> = {}): Holding => ({
  kind: 'holding',
  id,
  source: 'Liste de Vilogia',
  precision: 'surveyed',
  landlord: 'vilogia',
  number: '12',
  suffix: '',
  street: 'Rue de Bourgogne',
  ...MONS,
  ...over,
})

export const housing = (id: string, over: Partial<Housing> = {}): Housing => ({
  kind: 'housing',
  id,
  source: 'RPLS',
  precision: 'official',
  dwellings: 10,
  number: '12',
  suffix: '',
  street: 'RUE DE BOURGOGNE',
  ...MONS,
  ...over,
})

export const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      metresFrom(west, south),
      metresFrom(east, south),
      metresFrom(east, north),
      metresFrom(west, north),
      metresFrom(west, south),
    ],
  ],
})

export const footprint = (id: string, over: Partial<Footprint> = {}): Footprint => ({
  kind: 'footprint',
  id,
  source: 'Cadastre',
  precision: 'official',
  light: false,
  geometry: rectangle(-20, 2, 20, 14),
  ...over,
})

export const door = (id: string, over: Partial<Door> = {}): Door => ({
  kind: 'door',
  id,
  source: 'OpenStreetMap',
  precision: 'surveyed',
  at: metresFrom(0, 2),
  ...over,
})

export const request = (over: Partial<LinkageRequest> = {}): LinkageRequest => ({
  addresses: [],
  housings: [],
  footprints: [],
  holdings: [],
  rnbBuildings: [],
  doors: [],
  links: [],
  buildings: [],
  entrances: [],
  area: [],
  today: '2026-12-01',
  ...over,
})

export const drawnEntrance = (over: Partial<Entrance> = {}): Entrance => ({
  kind: 'entrance',
  id: 'entrance-hand-1',
  source: 'main',
  precision: 'surveyed',
  landlord: 'vilogia',
  number: '12',
  dwellings: 9,
  access: 'code',
  at: metresFrom(0, 2),
  ...over,
})
export const drawnBuilding = (over: Partial<Building> = {}): Building => ({
  kind: 'building',
  id: 'building-hand-1',
  source: 'main',
  precision: 'surveyed',
  landlord: 'vilogia',
  name: 'Dessiné',
  dwellings: 9,
  geometry: rectangle(-10, 1, 10, 12),
  ...over,
})

export const link = (over: Partial<LinkageRequest>): Linkage => linkSources(request(over))
/** Linked again with what came out, and this changed. */
export const again = (over: Partial<LinkageRequest>, { buildings, entrances, links }: Linkage): Linkage =>
  linkSources(request({ ...over, buildings, entrances, links }))
export const linkOf = (links: readonly Link[], id: string): Link => links.find((each) => each.id === id)!
