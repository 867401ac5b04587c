/** What was typed and not saved: kept on this device alone, sealed, 24 hours; no journal, no undo, no export. */
export type Draft = {
  /** What it is of: `situation`, `passage stop-…`, `round`. */
  readonly key: string
  /** UTC minute of its last change. */
  readonly at: string
  readonly value: unknown
}

export const DRAFT_HOURS = 24
