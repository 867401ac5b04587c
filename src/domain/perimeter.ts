import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

/** One of the two parts of the area of intervention: the official priority area, and its agreed extension. */
export type Perimeter = Provenance & {
  readonly kind: 'perimeter'
  readonly id: string
  readonly part: 'priority' | 'extension'
  readonly name: string
  /** The official code of a priority area, such as `QN05978M`. */
  readonly code?: string
  readonly geometry: Polygon | MultiPolygon
}
