import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

export type Building = Provenance & {
  readonly kind: 'building'
  readonly id: string
  readonly landlord: string
  readonly name: string
  readonly dwellings: number
  readonly geometry: Polygon | MultiPolygon
  /** Name of the residence it belongs to. */
  readonly residence?: string
  /** Made by the linkage of this footprint. */
  readonly footprint?: string
  readonly rnb?: string
  /** Year of construction. */
  readonly built?: number
  /** Day of demolition: its past stays, rounds and counts leave it. */
  readonly demolished?: CivilDate
}
