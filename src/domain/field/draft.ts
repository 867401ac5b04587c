/** What was typed and not saved: kept on this device alone, sealed, 24 hours; no journal, no undo, no export. */
export type Draft = {
  /** What it is of: `situation`, `passage stop-…`, `field`. */
  readonly key: string
  /** UTC minute of its last change. */
  readonly at: string
  readonly value: unknown
}

/** The key of the draft that keeps where the round stands: nothing to finish. */
export const FIELD_DRAFT = 'field'

export const DRAFT_HOURS = 24
const HOUR = 3_600_000

/** Whether a draft is past its time at a UTC minute; one from the future (the clock was set back) counts from now on. */
export const isStale = ({ at }: Draft, now: string): boolean =>
  Date.parse(now) - Date.parse(at) >= DRAFT_HOURS * HOUR
