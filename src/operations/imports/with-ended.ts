import type { CivilDate } from '../../domain/civil-date.ts'
import { END_FIELDS, endOf } from '../../domain/end-of.ts'
import { type AnyRecord, type Estate, type Kind, withoutRecords, withRecords } from '../../domain/estate.ts'

/** Ids of the places where something happened, is planned, or starts. */
const placesInUse = (estate: Estate): ReadonlySet<string> => {
  const places = new Set<string>()
  for (const kind of ['stop', 'support', 'placeRule', 'appointment', 'passage', 'situation'] as const)
    for (const { place } of estate[kind].values()) places.add(place)
  for (const kind of ['roundTemplate', 'round'] as const)
    for (const { startPlace, endPlace } of estate[kind].values()) places.add(startPlace).add(endPlace)
  return places
}

/**
 * The estate where these records of a file are no more. What can be dated is dated, so that its past stays; what can't is
 * taken away, unless something happened or is planned there.
 */
export const withEnded = (now: Estate, gone: readonly AnyRecord[], today: CivilDate): Estate => {
  if (gone.length === 0) return now
  const used = placesInUse(now)
  const dated: AnyRecord[] = []
  const removed = new Map<Kind, string[]>()
  for (const record of gone) {
    const field = END_FIELDS[record.kind]
    if (field === undefined) {
      if (!used.has(record.id)) {
        const ids = removed.get(record.kind) ?? []
        removed.set(record.kind, ids)
        ids.push(record.id)
      }
    } else if (endOf(record) === undefined) dated.push({ ...record, [field]: today } as AnyRecord)
  }
  let next = withRecords(now, dated)
  for (const [kind, ids] of removed) next = withoutRecords(next, kind, ids)
  return next
}
