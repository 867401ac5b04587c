/** What was typed and not saved: kept on this device alone, sealed, 24 hours; no journal, no undo, no export. */
export type Draft = {
  /** What it is of: `situation`, `passage stop-…`, `field`. */
  readonly key: string
  /** UTC minute of its last change. */
  readonly at: string
  readonly value: unknown
}

/**
 * The photo that a draft names, taken and not saved yet: its bytes stand with the photos, masks burnt in. `isOpen`: it was
 * still being masked, and is not to be saved as it is.
 */
export type DraftPicture = { readonly id: string; readonly masked: boolean; readonly isOpen: boolean }

/** The photo that a draft names; null for none. */
export const pictureOf = ({ value }: Draft): DraftPicture | null => {
  const picture = (value as { readonly picture?: Partial<DraftPicture> } | null)?.picture
  return typeof picture?.id === 'string'
    ? { id: picture.id, masked: picture.masked === true, isOpen: picture.isOpen === true }
    : null
}

/** The key of the draft that keeps where the round stands: nothing to finish. */
export const FIELD_DRAFT = 'field'

export const DRAFT_HOURS = 24
const HOUR = 3_600_000

/** Whether a draft is past its time at a UTC minute; one from the future (the clock was set back) counts from now on. */
export const isStale = ({ at }: Draft, now: string): boolean =>
  Date.parse(now) - Date.parse(at) >= DRAFT_HOURS * HOUR
