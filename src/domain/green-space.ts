import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

export type GreenSpace = Provenance & {
  readonly kind: 'greenSpace'
  readonly id: string
  readonly geometry: Polygon | MultiPolygon
}
