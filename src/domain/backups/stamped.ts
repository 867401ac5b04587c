import { type Estate, settingsOf } from '../estate.ts'
import type { JournalEntry } from '../journal.ts'
import { type FieldStamps, fieldStamps, type Seen, seenByEither, seenIn } from './field-stamps.ts'

/** Records, who wrote each field last, and what was seen by whoever holds them. */
export type Stamped = { readonly estate: Estate; readonly stamps: FieldStamps; readonly seen: Seen }

/** The territory at hand with what its journal says of who wrote what. */
export const stamped = (estate: Estate, journal: readonly JournalEntry[]): Stamped => ({
  estate,
  stamps: fieldStamps(journal),
  seen: seenByEither(seenIn(journal), settingsOf(estate).seen ?? {}),
})
