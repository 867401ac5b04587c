import type { Position } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

export const LANDMARK_TYPES = ['underground', 'bike-share', 'facility', 'site'] as const

/** A thing that people find their way by; never a stop by itself. */
export type Landmark = Provenance & {
  readonly kind: 'landmark'
  readonly id: string
  readonly name: string
  readonly type: (typeof LANDMARK_TYPES)[number]
  readonly precisionMetres?: number
  readonly at: Position
}
