import type { Draft } from '../domain/field/draft.ts'
import type { StopKind } from '../domain/week/round.ts'

/** Steps of a shift: *prise de service*, *ma tournée*, *débriefing*. */
export const FIELD_VIEWS = ['start', 'round', 'debriefing'] as const
export type FieldView = (typeof FIELD_VIEWS)[number]

/** What is open over the stop. */
export const FIELD_SHEETS = [
  'none',
  'situation',
  'defect',
  'intervention',
  'not-done',
  'exchanges',
  'unplanned',
  'reflexes',
] as const
export type FieldSheet = (typeof FIELD_SHEETS)[number]

/** A presence or a permanence under way, with its start, an instant in milliseconds since 1970 (UTC). */
export type Presence = {
  readonly place: string
  readonly stop?: string
  readonly round?: string
  readonly stopKind?: StopKind
  readonly since: number
}

/** Parts of the field's session, as JSON writes them: absent, not spoken of. */
export type FieldLooks = {
  readonly skipped?: readonly string[]
  readonly fieldStop?: string | null
  readonly fieldPlace?: string | null
  readonly fieldKind?: StopKind
  readonly presence?: Presence | null
}

/** A step that undo takes back though no record tells of it: a stop put off, a presence begun, ended or given up. */
export type LookStep = {
  readonly label: string
  /** UTC minute. */
  readonly at: string
  /** The journal's entry it came with, or the one on top of the undo steps when it was made; null: there was none. */
  readonly entry: string | null
  /** True when it came with that entry, and goes and comes back with it. */
  readonly isWith: boolean
  /** What it changed, before and after. */
  readonly from: FieldLooks
  readonly to: FieldLooks
  /** The entry on top of the redo steps when it was made, which redo brings back no more; null: there was none. */
  readonly over: string | null
  /** Once taken back: the entry on top of the redo steps then. */
  readonly beside?: string | null
}

/** What the screen holds of the place « Terrain ». Kept as a draft (`app/field-draft.ts` names each part), it outlives a killed tab. */
export type FieldSession = {
  readonly fieldView: FieldView
  /** The round being walked; null: none chosen yet. */
  readonly fieldRound: string | null
  /** The stop looked at; null: the next one to do. */
  readonly fieldStop: string | null
  /** The place at hand when it is no stop of the round (an unplanned one); null: that of the stop. */
  readonly fieldPlace: string | null
  /** What the stop at that place is. */
  readonly fieldKind: StopKind
  readonly fieldSheet: FieldSheet
  /** Stops put off, to come back to. */
  readonly skipped: ReadonlySet<string>
  readonly presence: Presence | null
  /** Steps of the screen that undo takes back, the last one last; absent: none. */
  readonly lookSteps?: readonly LookStep[]
  /** Those taken back, which redo brings again. */
  readonly lookUndone?: readonly LookStep[]
  /** By their key. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** True when the device could not keep the last of them: it is on the screen alone. */
  readonly draftsUnkept: boolean
}
