import { sameValue } from './change.ts'

type Part = Readonly<Record<string, unknown>>

/** Fields that list parts of a record, each known by its `id` or its `letter`. */
export const PARTS: readonly string[] = [
  ...['parties', 'meetings', 'agreements', 'commitments', 'milestones', 'expectations', 'points'],
]

const keyOf = (part: Part): string => String(part.id ?? part.letter)
const keyed = (parts: unknown): Map<string, Part> =>
  new Map(Array.isArray(parts) ? (parts as Part[]).map((part) => [keyOf(part), part]) : [])

/** A part with what `from → to` changed of it. */
const mergedPart = (now: Part, from: Part, to: Part): Part => {
  const next: Record<string, unknown> = { ...now }
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (sameValue(from[field], to[field])) continue
    if (to[field] === undefined) delete next[field]
    else next[field] = to[field]
  }
  return next
}

/**
 * Lists of parts that two devices changed: a part that `from → to` added joins those that are there, one that it took
 * away leaves, of one that it changed the changed fields are taken. A part changed here and removed there stays.
 */
export const uniteParts = (now: unknown, from: unknown, to: unknown): unknown => {
  if (sameValue(now, from) || !Array.isArray(now)) return to
  const before = keyed(from)
  const after = keyed(to)
  const united = keyed(now)
  for (const key of before.keys()) if (!after.has(key)) united.delete(key)
  for (const [key, part] of after) {
    const old = before.get(key)
    if (old && sameValue(old, part)) continue
    const known = united.get(key)
    united.set(key, known ? mergedPart(known, old ?? {}, part) : part)
  }
  return [...united.values()]
}
