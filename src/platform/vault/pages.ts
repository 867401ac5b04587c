import { keyOf, type RecordKey } from '../../domain/change.ts'
import { type AnyRecord, type Estate, KINDS } from '../../domain/estate.ts'
import type { When } from '../../domain/when.ts'

/** Records of a territory by key. Read from an older schema they may still have its shape. */
export type Records = Map<RecordKey, AnyRecord>
export type Page = { readonly name: string; readonly records: readonly AnyRecord[] }

/** The records in pages: one a kind, for passages and situations one a kind and UTC month. */
export const pagesOf = (records: Iterable<AnyRecord>): readonly Page[] => {
  const pages = new Map<string, AnyRecord[]>()
  for (const record of records) {
    const name = pageOf(record)
    const page = pages.get(name)
    if (page) page.push(record)
    else pages.set(name, [record])
  }
  return [...pages].map(([name, of]) => ({ name, records: of }))
}

const pageOf = (record: AnyRecord): string =>
  record.kind === 'passage' || record.kind === 'situation'
    ? `${record.kind} ${monthOf(record.when)}`
    : record.kind

const monthOf = (when: When): string => ('minute' in when ? when.minute : when.day).slice(0, 7)

export const recordsOf = (estate: Estate): Records => {
  const records: Records = new Map()
  for (const kind of KINDS) for (const record of estate[kind].values()) records.set(keyOf(record), record)
  return records
}

/** The estate of these records, each kind in the order of ids, so that it does not tell how they were stored. */
export const estateOf = (records: Records): Estate => {
  const kinds = new Map<string, [string, AnyRecord][]>(KINDS.map((kind) => [kind, []]))
  for (const record of records.values()) {
    const kind = kinds.get(record.kind)
    if (!kind) throw new Error(`a record of the unknown kind ${record.kind}`)
    kind.push([record.id, record])
  }
  const sorted = [...kinds].map(([kind, entries]) => [
    kind,
    new Map(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  ])
  return Object.fromEntries(sorted) as Estate
}
