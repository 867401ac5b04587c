import type { Provenance } from './provenance.ts'

/** The record with these fields set by hand: those that differ are named in its `edited` list; an undefined value takes the field away. */
export const edited = <Record extends Provenance>(record: Record, fields: Partial<Record>): Record => {
  const names = Object.keys(fields).filter(
    (name) => record[name as keyof Record] !== fields[name as keyof Record],
  )
  if (names.length === 0) return record
  const next: { [key: string]: unknown } = { ...record, ...fields }
  for (const name of names) if (next[name] === undefined) delete next[name]
  return { ...next, edited: [...new Set([...(record.edited ?? []), ...names])].sort() } as unknown as Record
}
