import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

/** A named part of the perimeter, used by statistics and the barometer. */
export type Sector = Provenance & {
  readonly kind: 'sector'
  readonly id: string
  readonly name: string
  readonly geometry: Polygon | MultiPolygon
}
