import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

export type Building = Provenance & {
  readonly kind: 'building'
  readonly id: string
  readonly landlord: string
  readonly name: string
  readonly dwellings: number
  readonly geometry: Polygon | MultiPolygon
}
