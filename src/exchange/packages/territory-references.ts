import { keyOf, type RecordKey } from '../../domain/change.ts'
import type { AnyRecord, Kind } from '../../domain/estate.ts'
import { POINT_PLACES } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Fields that hold the id of another record, and the kinds it may be of. An empty id names nothing. */
const REFERENCES: readonly (readonly [Kind, string, readonly Kind[]])[] = [
  ['building', 'landlord', ['landlord']],
  ['building', 'footprint', ['footprint']],
  ['entrance', 'landlord', ['landlord']],
  ['entrance', 'building', ['building']],
  ['entrance', 'holding', ['holding']],
  ['entrance', 'housing', ['housing']],
  ['holding', 'landlord', ['landlord']],
  ['roundTemplate', 'pair', ['pair']],
  ['roundTemplate', 'startPlace', POINT_PLACES],
  ['roundTemplate', 'endPlace', POINT_PLACES],
  ['support', 'place', POINT_PLACES],
  ['placeRule', 'place', POINT_PLACES],
  ['appointment', 'place', POINT_PLACES],
  ['appointment', 'roundTemplate', ['roundTemplate']],
  ['onCall', 'funder', ['landlord']],
]

type Named = { readonly field: string; readonly key: string; readonly keys: readonly RecordKey[] }

/** What a record names: each must be one of the keys beside it. */
const namedBy = (record: AnyRecord): readonly Named[] => {
  if (record.kind === 'link') {
    const at = (field: string, key: RecordKey): Named => ({ field, key, keys: [key] })
    return [
      at('from', record.from),
      ...(record.to === null ? [] : [at('to', record.to)]),
      ...record.candidates.map(({ to }) => at('candidates', to)),
    ]
  }
  const fields = record as unknown as Readonly<Record<string, string | undefined>>
  return REFERENCES.flatMap(([kind, field, targets]) => {
    const key = kind === record.kind ? fields[field] : undefined
    return key ? [{ field, key, keys: targets.map((target) => `${target}:${key}`) }] : []
  })
}

/** Refuses records of which two share an id within a kind, or one names another that is not there; null when all is well. */
export function danglingReference(records: readonly AnyRecord[]): Refusal | null {
  const known = new Set<RecordKey>()
  for (const record of records) {
    const key = keyOf(record)
    if (known.has(key)) return refusal('id-twice', { id: record.id })
    known.add(key)
  }
  for (const record of records) {
    const dangling = namedBy(record).find(({ keys }) => !keys.some((key) => known.has(key)))
    if (dangling) {
      const { field, key: named } = dangling
      return refusal('reference-unknown', { id: record.id, named }, { field })
    }
  }
  return null
}

/** Fields that a record does without when what they name is gone. */
const SPARED: readonly string[] = ['building', 'footprint', 'holding', 'housing', 'funder']
/** Kinds that mean nothing without what they name. */
const EMPTIED: readonly Kind[] = ['link', 'roundTemplate', 'support', 'placeRule', 'appointment']

/**
 * The records without what names records that are gone: such fields, candidates of links, and links, rounds, supports,
 * rules and permanences of nothing, those of rounds that go so too. Records that name nothing of the kind are the same
 * objects.
 */
export function withoutDangling(records: readonly AnyRecord[]): AnyRecord[] {
  const kept = withoutNamingGone(records)
  return kept.length === records.length ? kept : withoutDangling(kept)
}

function withoutNamingGone(records: readonly AnyRecord[]): AnyRecord[] {
  const known = new Set(records.map(keyOf))
  return records.flatMap((record): AnyRecord[] => {
    const hopeless = namedBy(record).filter(({ keys }) => !keys.some((key) => known.has(key)))
    if (hopeless.length === 0) return [record]
    if (record.kind === 'link' && hopeless.every(({ field }) => field === 'candidates')) {
      return [{ ...record, candidates: record.candidates.filter(({ to }) => known.has(to)) }]
    }
    if (EMPTIED.includes(record.kind)) return []
    const gone = new Set(hopeless.map(({ field }) => field).filter((field) => SPARED.includes(field)))
    return [Object.fromEntries(Object.entries(record).filter(([field]) => !gone.has(field))) as AnyRecord]
  })
}
