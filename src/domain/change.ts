import { type AnyRecord, type Estate, KINDS, type Kind } from './estate.ts'

/** One field of one record, before and after. A new record is a change of each of its fields from `undefined`. */
export type Change = {
  readonly record: RecordKey
  readonly field: string
  readonly from?: unknown
  readonly to?: unknown
  /** Who wrote it first, where a backup brought it; counter 0: it is not known. Absent: whoever made the entry. */
  readonly by?: { readonly counter: number; readonly device: string }
}

/** `kind:id`. */
export type RecordKey = string
export const keyOf = (record: { readonly kind: Kind; readonly id: string }): RecordKey =>
  `${record.kind}:${record.id}`
export const kindOf = (key: RecordKey): Kind => key.slice(0, key.indexOf(':')) as Kind
export const idOf = (key: RecordKey): string => key.slice(key.indexOf(':') + 1)

type Fields = Readonly<Record<string, unknown>>

/** Deep equality of plain data. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.keys(a)
  return (
    left.length === Object.keys(b).length &&
    left.every((key) => Object.hasOwn(b, key) && sameValue((a as Fields)[key], (b as Fields)[key]))
  )
}

const fieldChanges = (key: RecordKey, from: Fields, to: Fields): Change[] => {
  const changes: Change[] = []
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (sameValue(from[field], to[field])) continue
    changes.push({
      record: key,
      field,
      ...(from[field] !== undefined && { from: from[field] }),
      ...(to[field] !== undefined && { to: to[field] }),
    })
  }
  return changes
}

/** The changes that make `after` of `before`, in the order of kinds then of records. Kinds of the same identity are skipped. */
export const diff = (before: Estate, after: Estate): readonly Change[] => {
  const changes: Change[] = []
  for (const kind of KINDS) {
    const from = before[kind] as ReadonlyMap<string, AnyRecord>
    const to = after[kind] as ReadonlyMap<string, AnyRecord>
    if (from === to) continue
    for (const [id, record] of to) {
      const old = from.get(id)
      if (old !== record) changes.push(...fieldChanges(`${kind}:${id}`, old ?? {}, record))
    }
    for (const [id, record] of from)
      if (!to.has(id)) changes.push(...fieldChanges(`${kind}:${id}`, record, {}))
  }
  return changes
}

/** The same changes backwards. */
export const inverse = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ record, field, from, to }) => ({
    record,
    field,
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
  }))

/** Applies changes. A record left without its `kind` field is gone. */
export const applyChanges = (estate: Estate, changes: readonly Change[]): Estate => {
  const touched = new Map<Kind, Map<string, Fields>>()
  for (const { record, field, to } of changes) {
    const kind = kindOf(record)
    let records = touched.get(kind)
    if (!records) {
      records = new Map(estate[kind] as ReadonlyMap<string, Fields>)
      touched.set(kind, records)
    }
    const { [field]: _gone, ...rest } = records.get(idOf(record)) ?? {}
    records.set(idOf(record), to === undefined ? rest : { ...rest, [field]: to })
  }
  const next: Record<string, unknown> = {}
  for (const [kind, records] of touched) {
    for (const key of new Set(changes.filter((c) => kindOf(c.record) === kind).map((c) => idOf(c.record)))) {
      if (records.get(key)?.kind === undefined) records.delete(key)
    }
    next[kind] = records
  }
  return { ...estate, ...next } as Estate
}
