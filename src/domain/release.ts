import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Period } from './period.ts'
import type { Status } from './situation.ts'
import type { Family } from './taxonomy.ts'

declare const released: unique symbol

/** One row that may leave: a fact about a building or a space, allow-listed fields only, no hour and no free text. */
export type ReleaseRow = {
  /** Hash of recipient and record id; the record id never leaves. */
  readonly id: string
  readonly code: string
  readonly codeLabel: string
  readonly family: Family
  readonly place: string
  readonly placeName: string
  readonly at: Position
  readonly on: CivilDate
  readonly severity: 1 | 2 | 3
  readonly recurrence: 'new' | 'repeated' | 'settled'
  readonly status: Status
  readonly reference?: string
}

/** A count of social families of the last closed quarter; `count` is absent, with its reason, when it may not be said. */
export type ReleaseCount = {
  readonly family: Family
  readonly quarter: Period
  readonly scope: 'recipient' | 'mission'
  readonly count?: number
  readonly withheld?: WithheldReason
}

export type WithheldReason =
  | 'no-closed-quarter'
  | 'under-five'
  | 'other-recipient'
  | 'family-not-sent'
  | 'audience-team'
  | 'free-text'
  | 'no-position'
  | 'insurer-aggregates'
  | 'retention'

/** What a recipient may get for a period. Branded: made only in `reports/`, the one thing that recipient formats accept. */
export type Release = {
  readonly [released]: true
  readonly recipient: {
    readonly id: string
    readonly name: string
    readonly role: 'landlord' | 'town' | 'insurer'
  }
  readonly territory: string
  readonly fictional: boolean
  readonly period: Period
  readonly made: CivilDate
  readonly expires: CivilDate
  readonly rows: readonly ReleaseRow[]
  readonly counts: readonly ReleaseCount[]
  /** How many situations of the period stay, and why. */
  readonly withheld: readonly { readonly reason: WithheldReason; readonly count: number }[]
}
