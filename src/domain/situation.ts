import type { CivilDate } from './civil-date.ts'
import type { DangerCall } from './field/danger-call.ts'
import { type Family, isMaterial } from './taxonomy.ts'
import type { When } from './when.ts'

export const RECURRENCES = ['new', 'repeated', 'settled'] as const
export const REPORTERS = ['team', 'resident', 'caretaker', 'partner'] as const
export const AUDIENCES = ['team', 'funder', 'technical-committee', 'watch-group', 'public'] as const
export const MATERIAL_STATUSES = [
  'noted',
  'to-transmit',
  'transmitted',
  'taken-up',
  'done',
  'checked',
  'reopened',
] as const
export const SOCIAL_STATUSES = [
  'observed',
  'exchange-on-site',
  'followed',
  'relayed',
  'calmed',
  'no-follow-up',
] as const
export const STATUSES = [...MATERIAL_STATUSES, ...SOCIAL_STATUSES] as const

export type Recurrence = (typeof RECURRENCES)[number]
export type Reporter = (typeof REPORTERS)[number]
export type Audience = (typeof AUDIENCES)[number]
export type Status = (typeof STATUSES)[number]
export type StatusStep = { readonly status: Status; readonly on: CivilDate }

/** A fact at a place (*situation*): never an act of the team, never a person. */
export type Situation = {
  readonly kind: 'situation'
  readonly id: string
  readonly code: string
  /** Id of an entrance, a public place, a reception place, a building or a sector. */
  readonly place: string
  readonly when: When
  readonly severity: 1 | 2 | 3
  readonly recurrence: Recurrence
  readonly origin: 'seen' | 'reported'
  readonly by: Reporter
  /** A funder's id, `ville`, or `other`. */
  readonly responsible: string
  /** Dated steps, oldest first, append-only; the last is the status. */
  readonly statusSteps: readonly StatusStep[]
  readonly audience: Audience
  /** The landlord's ticket, or of an emergency call. */
  readonly reference?: string
  readonly note?: string
  /** Id of its photo, kept apart on this device: A, D2 and F only. */
  readonly photo?: string
  /** The call made at once, where there was immediate danger. */
  readonly call?: DangerCall
  /** Its next step put off until that day by whoever follows it. */
  readonly remindOn?: CivilDate
  /** Later days on which it was seen still there, oldest first: facts of which two devices' are united. */
  readonly seenAgain?: readonly CivilDate[]
  /** The walk with partners and residents on which it was noted. */
  readonly action?: string
}

export const statusOf = (situation: Situation): Status => situation.statusSteps.at(-1)?.status ?? 'noted'

export const statusesFor = (family: Family): readonly Status[] =>
  isMaterial(family) ? MATERIAL_STATUSES : SOCIAL_STATUSES

/** A, D and F go to the funder concerned; the others stay in the team unless opened one by one. */
export const defaultAudience = (family: Family): Audience => (isMaterial(family) ? 'funder' : 'team')
