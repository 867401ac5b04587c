import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

export const SERVICE_TYPES = [
  'town',
  'social',
  'health',
  'education',
  'employment',
  'justice',
  'housing',
  'youth',
  'culture',
  'sport',
  'association',
  'post',
  'transport',
  'other',
] as const
export type ServiceType = (typeof SERVICE_TYPES)[number]

/** A service or association that the quarter offers (*services et associations*): to make known, and to work with. */
export type Service = Provenance & {
  readonly kind: 'service'
  readonly id: string
  readonly name: string
  readonly type: ServiceType
  /** Opening hours as people read them; those of OpenStreetMap are kept as written. */
  readonly opening?: string
  readonly address?: string
  /** The organisation's own, never a person's. */
  readonly phone?: string
  readonly web?: string
  readonly at: Position
  readonly retired?: CivilDate
}
