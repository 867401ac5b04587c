import { sameValue } from '../../domain/change.ts'
import { type AnyRecord, type Estate, type Kind, withoutRecords } from '../../domain/estate.ts'
import type { Linkage } from '../../domain/linkage.ts'
import { withoutAsked } from '../../domain/week/without-asked.ts'

/** A kind put whole: those not listed go. Records of the same content keep their identity, and the kind too when all do. */
const withKind = (now: Estate, kind: Kind, records: readonly AnyRecord[]): Estate => {
  const before = now[kind] as ReadonlyMap<string, AnyRecord>
  let isSame = before.size === records.length
  const after = new Map<string, AnyRecord>()
  for (const record of records) {
    const old = before.get(record.id)
    const kept = old !== undefined && sameValue(old, record) ? old : record
    if (kept !== old) isSame = false
    after.set(record.id, kept)
  }
  return isSame ? now : ({ ...now, [kind]: after } as Estate)
}

/**
 * The estate with the buildings, entrances and links that its sources make, in place of those that were there. Planned
 * stops and what is asked of doors that are no more go with them; what happened there stays.
 */
export const withLinkage = (now: Estate, { buildings, entrances, links }: Linkage): Estate => {
  let next = withKind(now, 'building', buildings)
  next = withKind(next, 'entrance', entrances)
  next = withKind(next, 'link', links)
  if (next.entrance === now.entrance) return next
  const isGone = (place: string): boolean => now.entrance.has(place) && !next.entrance.has(place)
  const lost = [...now.stop.values()].filter(({ place }) => isGone(place))
  next = withoutRecords(
    next,
    'stop',
    lost.map(({ id }) => id),
  )
  return withoutAsked(next, isGone)
}
