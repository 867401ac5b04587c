import type { FieldStamps } from '../../domain/backups/field-stamps.ts'
import type { Stamp } from '../../domain/journal.ts'
import type { Line } from './json-lines.ts'
import { SHAPES } from './record-shapes.ts'

/** Who wrote each field last: `{"record": "pair:1", "fields": {"name": [5, "a"]}}` a line. */
export const STAMPS_FILE = 'stamps.jsonl'

export const stampsText = (stamps: FieldStamps): string =>
  [...stamps]
    .map(([record, fields]) => {
      const written = Object.entries(fields).map(([field, { counter, device }]) => [field, [counter, device]])
      return `${JSON.stringify({ record, fields: Object.fromEntries(written) })}\n`
    })
    .join('')

/** The stamps of these lines, and the lines that hold none. */
export const readStamps = (
  lines: readonly Line[],
): { readonly stamps: FieldStamps; readonly wrong: readonly Line[] } => {
  const stamps = new Map<string, Readonly<Record<string, Stamp>>>()
  const wrong = lines.filter(({ line }) => {
    const read = line === null ? null : stampsOf(line)
    if (read) stamps.set(read.record, read.fields)
    return !read
  })
  return { stamps, wrong }
}

const stampsOf = (
  line: string,
): { readonly record: string; readonly fields: Readonly<Record<string, Stamp>> } | null => {
  let value: { record?: unknown; fields?: unknown }
  try {
    value = JSON.parse(line) as typeof value
  } catch {
    return null
  }
  if (!SHAPES.object(value) || typeof value.record !== 'string' || !SHAPES.object(value.fields)) return null
  const fields: [string, Stamp][] = []
  for (const [field, stamp] of Object.entries(value.fields as object)) {
    const [counter, device] = Array.isArray(stamp) ? (stamp as unknown[]) : []
    if (!isCounter(counter) || typeof device !== 'string' || field === '__proto__') return null
    fields.push([field, { counter, device }])
  }
  return { record: value.record, fields: Object.fromEntries(fields) }
}

const isCounter = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1
