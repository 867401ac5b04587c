import type { CivilDate } from '../civil-date.ts'

export const MEDIATION_MODES = ['real-time', 'deferred'] as const
/** A meeting of a mediation: with one party (*navette*), with all (*table ronde*), a call, a letter. */
export const MEETING_TYPES = ['shuttle', 'round-table', 'call', 'letter'] as const
export const AGREEMENT_RESULTS = ['kept', 'partly', 'broken'] as const
export const MEDIATION_OUTCOMES = [
  'agreement',
  'partial-agreement',
  'no-agreement',
  'calmed',
  'withdrawn',
  'relayed',
] as const
export type MediationMode = (typeof MEDIATION_MODES)[number]
export type MeetingType = (typeof MEETING_TYPES)[number]
export type AgreementResult = (typeof AGREEMENT_RESULTS)[number]
export type MediationOutcome = (typeof MEDIATION_OUTCOMES)[number]

/** A party is a letter: nothing else is kept of who it is. It may withdraw its consent at any time. */
export type Party = {
  readonly letter: string
  readonly consent?: CivilDate
  readonly withdrawn?: CivilDate
}

export type Meeting = {
  readonly id: string
  readonly type: MeetingType
  readonly on: CivilDate
  /** Letters of those met; all of them at a round table. */
  readonly parties: readonly string[]
  readonly note?: string
}

/** How an agreement was found to be kept on a day. */
export type AgreementCheck = { readonly on: CivilDate; readonly kept: AgreementResult }

export type Agreement = {
  readonly id: string
  readonly text: string
  readonly on: CivilDate
  /** The day on which it is looked at again. */
  readonly checkOn: CivilDate
  /** Checks after which it is looked at once more, on `checkOn`; oldest first. Absent: none. */
  readonly checks?: readonly AgreementCheck[]
  /** The check after which nothing more is to be looked at. */
  readonly result?: AgreementCheck
}

/** Why and when a case was closed. */
export type Closing = { readonly on: CivilDate; readonly outcome: MediationOutcome }

/** A conflict accompanied by the team. What it holds never leaves the team: others get totals of the whole mission. */
export type Mediation = {
  readonly kind: 'mediation'
  readonly id: string
  /** How the team names the case, as `M-2026-07`: made by the app, never a name. Shown by `caseName`, which tells twins apart. */
  readonly caseCode: string
  readonly mode: MediationMode
  /** A code of families B to E. */
  readonly motif: string
  readonly place: string
  readonly opened: CivilDate
  /** Where it came from. */
  readonly request?: string
  readonly situation?: string
  readonly parties: readonly Party[]
  /** In the order in which they were noted. */
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly closed?: Closing
  /** Closings after which it was opened again, and when; oldest first. Absent: none. */
  readonly reopenings?: readonly (Closing & { readonly reopened: CivilDate })[]
  readonly note?: string
  /** Put off until that day by whoever follows it. */
  readonly remindOn?: CivilDate
}
