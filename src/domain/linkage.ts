import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { Address } from './address.ts'
import type { Building } from './building.ts'
import type { CivilDate } from './civil-date.ts'
import type { Door } from './door.ts'
import type { Entrance } from './entrance.ts'
import type { AnyRecord, Kind } from './estate.ts'
import type { Footprint } from './footprint.ts'
import type { Holding } from './holding.ts'
import type { Housing } from './housing.ts'
import type { Link } from './link.ts'
import type { RnbBuilding } from './rnb-building.ts'

/** Kinds that the linkage reads: change one and buildings and entrances may change. */
export const LINKED_KINDS = [
  'address',
  'housing',
  'footprint',
  'holding',
  'rnbBuilding',
  'door',
  'link',
  'perimeter',
  'building',
  'entrance',
] as const satisfies readonly Kind[]

/** All that buildings and entrances are made of, as plain data that crosses to a worker. The order of lists means nothing. */
export type LinkageRequest = {
  readonly addresses: readonly Address[]
  readonly housings: readonly Housing[]
  readonly footprints: readonly Footprint[]
  readonly holdings: readonly Holding[]
  readonly rnbBuildings: readonly RnbBuilding[]
  readonly doors: readonly Door[]
  /** Settled ones are taken as given; the others are made anew. */
  readonly links: readonly Link[]
  /** What stands: made by hand (kept), made before (its ids and edited fields kept), or demonstration. */
  readonly buildings: readonly Building[]
  readonly entrances: readonly Entrance[]
  /** Only what lies in or within 60 m of it is linked; empty: all. */
  readonly area: readonly (Polygon | MultiPolygon)[]
  readonly today: CivilDate
}

/** Buildings, entrances and links as they should stand, whole: those not listed go. Sorted by id. */
export type Linkage = {
  readonly buildings: readonly Building[]
  readonly entrances: readonly Entrance[]
  readonly links: readonly Link[]
}

/** How a record of a file stands against what the territory holds. */
export type Difference = {
  readonly kind: Kind
  /** Of the record that stands, or of the new one. */
  readonly id: string
  /** `moved`: its place changed by more than a metre, other fields maybe too. */
  readonly status: 'new' | 'changed' | 'moved' | 'gone'
  readonly before?: AnyRecord
  /** With the id and the edited fields of the one that stands; absent when gone. */
  readonly after?: AnyRecord
  readonly fields: readonly string[]
  readonly metres?: number
}

/** A file read again: what differs, and how many records are the same. */
export type Comparison = { readonly differences: readonly Difference[]; readonly same: number }
