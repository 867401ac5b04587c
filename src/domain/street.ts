import type { LineString } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

export const STREET_CLASSES = ['service', 'residential', 'collector', 'main'] as const

/** An edge of the walk network; `from` and `to` are node ids at the ends of its line. */
export type Street = Provenance & {
  readonly kind: 'street'
  readonly id: string
  readonly from: string
  readonly to: string
  readonly class: (typeof STREET_CLASSES)[number]
  readonly lengthMetres: number
  readonly name?: string
  readonly geometry: LineString
}
