import type { RecordKey } from '../change.ts'
import type { JournalEntry, Stamp } from '../journal.ts'
import { compareStamps } from '../merge.ts'

/** The last writer of each field, by record; what no step of the journal touched is absent. */
export type FieldStamps = ReadonlyMap<RecordKey, Readonly<Record<string, Stamp>>>
/** The highest counter seen of each device. */
export type Seen = Readonly<Record<string, number>>

/** Whether a write was known to who has seen that much. */
export const isSeen = ({ counter, device }: Stamp, seen: Seen): boolean =>
  Object.hasOwn(seen, device) && counter <= seen[device]!

/** All that the one or the other has seen, devices in one order. */
export const seenByEither = (one: Seen, other: Seen): Seen => {
  const all = new Map(Object.entries(one))
  for (const [device, counter] of Object.entries(other))
    all.set(device, Math.max(counter, all.get(device) ?? 0))
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the entries of a journal let know of each device. */
export const seenIn = (journal: readonly JournalEntry[]): Seen => {
  const seen = new Map<string, number>()
  for (const { device, counter } of journal) seen.set(device, Math.max(counter, seen.get(device) ?? 0))
  return Object.fromEntries(seen)
}

/**
 * Stamps of the fields as a journal leaves them. Taking a step back is a write as any other; taking a merge back leaves them as
 * they were before it, so that the same backup can be merged again.
 */
export const fieldStamps = (journal: readonly JournalEntry[]): FieldStamps => {
  const left = new Map<string, JournalEntry>()
  for (const entry of [...journal].sort(compareStamps)) {
    const merge = entry.undoes === undefined ? undefined : left.get(entry.undoes)
    if (merge?.changes.some(({ by }) => by)) left.delete(merge.id)
    else left.set(entry.id, entry)
  }
  const stamps = new Map<RecordKey, Record<string, Stamp>>()
  for (const { counter, device, changes } of left.values())
    for (const { record, field, by } of changes) {
      const own = stamps.get(record) ?? {}
      if (by?.counter === 0) delete own[field]
      else own[field] = by ?? { counter, device }
      stamps.set(record, own)
    }
  return stamps
}
