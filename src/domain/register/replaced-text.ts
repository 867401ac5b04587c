import { keyOf } from '../change.ts'
import { type AnyRecord, type Estate, type Kind, withRecords } from '../estate.ts'
import type { JournalEntry } from '../journal.ts'
import { type Held, walkFields, withValueAt } from './walk-fields.ts'

type Kept = { readonly estate: Estate; readonly journal: readonly JournalEntry[] }
type Of = { readonly kind: Kind; readonly id: string; readonly at: Held['at'] }

/** The record as it stands; undefined where it is gone. */
export const recordAt = (estate: Estate, { kind, id }: Pick<Of, 'kind' | 'id'>): AnyRecord | undefined =>
  (estate[kind] as ReadonlyMap<string, AnyRecord>).get(id)

/** The estate with another text there; the same one where the record or the place is gone. */
export const withTextAt = (estate: Estate, of: Of, text: string): Estate => {
  const record = recordAt(estate, of)
  const next = record && withValueAt(record, of.at, text)
  return next && next !== record ? withRecords(estate, [next]) : estate
}

/** A text that may be replaced: of which record (`kind:id`), where in it, on the record as it stands or in the journal. */
export type Replaceable = {
  readonly record: string
  readonly at: Held['at']
  readonly text: string
  readonly in: 'record' | 'journal'
}

/**
 * Records and journal with each text of these records given by `next`, null for one that stays. Entries stay, with their
 * counters and all else that they change; only words are other.
 */
export const withTextsReplaced = (
  { estate, journal }: Kept,
  records: ReadonlySet<string>,
  next: (text: Replaceable) => string | null,
): Kept => {
  const replaced = <Value>(
    record: string,
    value: Value,
    from: Held['at'],
    door: Replaceable['in'],
  ): Value => {
    const kind = kindOfKey(record)
    let made = value
    for (const held of walkFields(kind, value, from)) {
      if (typeof held.value !== 'string' || (held.nature !== 'text' && held.nature !== 'name')) continue
      const text = next({ record, at: held.at, text: held.value, in: door })
      if (text !== null) made = withValueAt(made, held.at.slice(from.length), text)
    }
    return made
  }
  const changed: AnyRecord[] = []
  for (const key of records) {
    const record = recordAt(estate, { kind: kindOfKey(key), id: key.slice(key.indexOf(':') + 1) })
    if (!record) continue
    const made = replaced(key, record, [], 'record')
    if (made !== record) changed.push(made)
  }
  return {
    estate: changed.length > 0 ? withRecords(estate, changed) : estate,
    journal: journal.map((entry) => {
      if (!entry.changes.some(({ record }) => records.has(record))) return entry
      const changes = entry.changes.map((change) => {
        if (!records.has(change.record)) return change
        const { record, field, from, to } = change
        return {
          ...change,
          ...(from !== undefined && { from: replaced(record, from, [field], 'journal') }),
          ...(to !== undefined && { to: replaced(record, to, [field], 'journal') }),
        }
      })
      return { ...entry, changes }
    }),
  }
}

const kindOfKey = (key: string): Kind => key.slice(0, key.indexOf(':')) as Kind

export const keyOfPlace = ({ kind, id }: Pick<Of, 'kind' | 'id'>): string => keyOf({ kind, id })
