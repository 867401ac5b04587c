import type { AnyRecord, Kind } from '../domain/estate.ts'
import { POINT_PLACES } from '../domain/place.ts'
import { type Refusal, refusal } from '../domain/refusal.ts'

/** Fields that hold the id of another record, and the kinds it may be of. */
const REFERENCES: readonly (readonly [Kind, string, readonly Kind[]])[] = [
  ['building', 'landlord', ['landlord']],
  ['entrance', 'landlord', ['landlord']],
  ['entrance', 'building', ['building']],
  ['roundTemplate', 'pair', ['pair']],
  ['roundTemplate', 'startPlace', POINT_PLACES],
  ['roundTemplate', 'endPlace', POINT_PLACES],
  ['support', 'place', POINT_PLACES],
]

/** Refuses records of which two share an id within a kind, or one names another that is not there; null when all is well. */
export function danglingReference(records: readonly AnyRecord[]): Refusal | null {
  const ids = new Map<Kind, Set<string>>()
  for (const { kind, id } of records) {
    const known = ids.get(kind) ?? new Set()
    if (known.has(id)) return refusal('id-twice', { id })
    ids.set(kind, known.add(id))
  }
  for (const record of records) {
    for (const [kind, field, targets] of REFERENCES) {
      if (record.kind !== kind) continue
      const named = (record as unknown as Record<string, string | undefined>)[field]
      if (named === undefined || targets.some((target) => ids.get(target)?.has(named))) continue
      return refusal('reference-unknown', { id: record.id, named }, { field })
    }
  }
  return null
}
