import { keyOf, type RecordKey } from '../change.ts'
import { type AnyRecord, type Estate, KINDS } from '../estate.ts'
import type { Stamp } from '../journal.ts'
import { keptWeeks } from '../week/kept-weeks.ts'
import { isSeen, seenByEither } from './field-stamps.ts'
import { mergeFields, type Side } from './merge-fields.ts'
import type { Stamped } from './stamped.ts'

/** A record that both sides changed without having seen each other, or that one changed and the other removed. */
export type Conflict = {
  readonly record: RecordKey
  /** Fields of which both versions differ, with the side that stays; empty when the record was removed on one side and lives again. */
  readonly fields: readonly { readonly field: string; readonly stays: Side }[]
}

/** Both sides in one, and what a person should know of it. */
export type Merged = Stamped & {
  readonly conflicts: readonly Conflict[]
  /** Records of the other side that stay removed here, and records of here that it had removed. */
  readonly staysRemoved: readonly RecordKey[]
  readonly removed: readonly RecordKey[]
}

/**
 * Two territories in one, by what each had seen of the other: a write that was seen gives way to what was done since, of two
 * that were not the higher stamp wins and the record is told. A removal holds against what it had seen. Which side is `here`
 * changes nothing but the settings that are a territory's own.
 */
export const mergeRecords = (here: Stamped, there: Stamped): Merged => {
  const [mine, theirs] = coarseAlike(here.estate, there.estate)
  const conflicts: Conflict[] = []
  const staysRemoved: RecordKey[] = []
  const removed: RecordKey[] = []
  const stamps = new Map([...there.stamps, ...here.stamps])
  const next: Record<string, ReadonlyMap<string, AnyRecord>> = {}

  /** Whether a record that one side alone has is kept; told where it lives again. */
  const isKept = (record: AnyRecord, held: Stamped, lacking: Stamped, gone: RecordKey[]): boolean => {
    const key = keyOf(record)
    const was = fateOf(key, held, lacking)
    const left = was === 'removed' ? lacking.stamps.get(key) : held.stamps.get(key)
    if (left) stamps.set(key, left)
    else stamps.delete(key)
    if (was === 'removed') gone.push(key)
    else if (was === 'lives-again') conflicts.push({ record: key, fields: [] })
    return was !== 'removed'
  }

  for (const kind of KINDS) {
    const ours = mine[kind] as ReadonlyMap<string, AnyRecord>
    const others = theirs[kind] as ReadonlyMap<string, AnyRecord>
    const records = new Map(ours)
    for (const [id, record] of ours)
      if (!others.has(id) && kind !== 'settings' && !isKept(record, here, there, removed)) records.delete(id)
    for (const [id, record] of others) {
      const own = ours.get(id)
      if (!own) {
        if (isKept(record, there, here, staysRemoved)) records.set(id, record)
        continue
      }
      const both = mergeFields(own, record, here, there)
      records.set(id, both.record)
      if (both.stamps) stamps.set(keyOf(own), both.stamps)
      if (both.apart.length > 0) conflicts.push({ record: keyOf(own), fields: both.apart })
    }
    const isSame = records.size === ours.size && [...records].every(([id, each]) => ours.get(id) === each)
    next[kind] = isSame ? ours : records
  }
  const seen = seenByEither(here.seen, there.seen)
  return { estate: next as unknown as Estate, stamps, seen, conflicts, staysRemoved, removed }
}

/**
 * What became of a record that one side lacks: it was removed there, by a step that it knows of or has forgotten since, having
 * seen all that was ever written of the record; it was removed and has been changed since by who did not know; or it is new.
 */
const fateOf = (key: RecordKey, held: Stamped, lacking: Stamped): 'new' | 'removed' | 'lives-again' => {
  const writes: readonly Stamp[] = Object.values(held.stamps.get(key) ?? {})
  const sawAll = writes.every((stamp) => isSeen(stamp, lacking.seen))
  const gone = lacking.stamps.get(key)
  if (gone && sawAll) return 'removed'
  // Made again by who knew that it had been removed: as any new one.
  if (gone) return Object.values(gone).every((stamp) => isSeen(stamp, held.seen)) ? 'new' : 'lives-again'
  return writes.length > 0 && sawAll ? 'removed' : 'new'
}

/** Weeks closed on either side have lost their minutes and pairs on both. */
const coarseAlike = (here: Estate, there: Estate): readonly [Estate, Estate] => {
  const closed = new Map([...here.weekClosure, ...there.weekClosure])
  return [keptWeeks(here, closed), keptWeeks(there, closed)]
}
