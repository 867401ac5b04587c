import type { AnyRecord, Kind } from '../estate.ts'

const PLACES: readonly Kind[] = [
  ...(['entrance', 'publicPlace', 'receptionPlace', 'building'] as const),
  ...(['sector', 'landmark', 'service'] as const),
]
/** Fields that name a record by its id, and the kinds it may be of. Nothing else of a place may be told from its id. */
const NAMED: Readonly<Record<string, readonly Kind[]>> = {
  place: PLACES,
  landlord: ['landlord'],
  round: ['round'],
}

/** How many of these records name one that is not among them. */
export const danglingRecords = (records: readonly AnyRecord[]): number => {
  const ids = new Map<string, Set<string>>()
  for (const { kind, id } of records) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  return records.filter((record) =>
    Object.entries(NAMED).some(([field, kinds]) => {
      const id = (record as unknown as Readonly<Record<string, unknown>>)[field]
      return typeof id === 'string' && id !== '' && !kinds.some((kind) => ids.get(kind)?.has(id))
    }),
  ).length
}
