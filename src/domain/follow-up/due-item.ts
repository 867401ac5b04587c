import type { CivilDate } from '../civil-date.ts'
import type { Kind } from '../estate.ts'

/** Why something waits for the team. */
export const DUE_REASONS = [
  'request-answer',
  'relay-waits',
  'agreement-check',
  'mediation-waits',
  'expectation-answer',
  'action-to-close',
  'milestone',
  'commitment',
  'plan-evaluation',
  'decision',
  'meeting-parts',
  'to-transmit',
  'transmitted-waits',
  'taken-up-waits',
  'check-on-site',
  'call-to-confirm',
  'shift-note',
] as const
export type DueReason = (typeof DUE_REASONS)[number]

/** Something that waits: from which day, why, and the record where it is closed. */
export type DueItem = {
  readonly kind: Kind
  readonly id: string
  /** The part of the record that waits: an agreement, a milestone, a commitment, an expectation, a decision. */
  readonly part?: string
  readonly due: CivilDate
  /** The day since which it waits: that of the step, the agreement, the note it is about. */
  readonly since: CivilDate
  readonly reason: DueReason
  readonly place?: string
}

/** Put off until a later day by whoever follows it; a day before changes nothing. */
export const putOff = (due: CivilDate, remindOn: CivilDate | undefined): CivilDate =>
  remindOn !== undefined && remindOn > due ? remindOn : due
