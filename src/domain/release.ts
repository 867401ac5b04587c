import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Period } from './period.ts'
import type { QuarterMeasure, SECTOR_MEASURE } from './published/quarter-figures.ts'
import type { Status } from './situation.ts'
import type { Family } from './taxonomy.ts'

declare const released: unique symbol

/** One row that may leave: a fact about a building or a space, allow-listed fields only, no hour and no free text. */
export type ReleaseRow = {
  /** Hash of recipient and record id; the record id never leaves. */
  readonly id: string
  readonly code: string
  readonly codeLabel: string
  /** What the recipient calls it in its own list, where the code is mapped to it. */
  readonly ownCode?: string
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

/** What is counted for a recipient: a measure of frozen quarters, or for an insurer the families that others get row by row. */
export type CountedMeasure = Exclude<QuarterMeasure, typeof SECTOR_MEASURE> | 'A' | 'D' | 'F'

/**
 * A count that leaves: a cell of a frozen quarter, or for an insurer the facts about buildings of the period in its sector.
 * `count` is absent, with its reason, when it may not be said.
 */
export type ReleaseCount = {
  readonly measure: CountedMeasure
  /** The quarter; for facts about buildings the period of the release. */
  readonly period: Period
  readonly scope: 'recipient' | 'mission'
  readonly count?: number
  readonly withheld?: WithheldReason
}

export type WithheldReason =
  | 'no-closed-quarter'
  | 'quarter-open'
  | 'under-five'
  | 'merged'
  | 'other-recipient'
  | 'family-not-sent'
  | 'audience-team'
  | 'free-text'
  | 'no-position'
  | 'insurer-aggregates'
  | 'retention'

export const RELEASE_FORMS = ['zip', 'geojson', 'csv'] as const
/** The archive of all files with their manifest, or one of them alone. */
export type ReleaseForm = (typeof RELEASE_FORMS)[number]

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
  /** What stays, and why; the families of life together are named without a number, which two periods would give away. */
  readonly withheld: readonly { readonly reason: WithheldReason; readonly count?: number }[]
}
