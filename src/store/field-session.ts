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
  /** By their key. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** True when the device could not keep the last of them: it is on the screen alone. */
  readonly draftsUnkept: boolean
}
