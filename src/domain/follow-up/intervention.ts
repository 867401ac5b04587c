import type { When } from '../when.ts'

export const INTERVENTION_TYPES = [
  'exchange',
  'rules-reminder',
  'live-mediation',
  'orientation',
  'visit',
] as const
export type InterventionType = (typeof INTERVENTION_TYPES)[number]

/** An act of the team (never a fact at a place, so never on a heat map), linked to what it answers. */
export type Intervention = {
  readonly kind: 'intervention'
  readonly id: string
  readonly type: InterventionType
  /** Of a home visit: the building, never finer. */
  readonly place: string
  readonly when: When
  readonly situation?: string
  readonly passage?: string
  readonly request?: string
  readonly people?: number
  readonly youths?: number
}
