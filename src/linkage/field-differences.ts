import { sameValue } from '../domain/change.ts'
import type { AnyRecord, Kind } from '../domain/estate.ts'
import type { Difference } from '../domain/linkage.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { placeOfRecord, sameShape } from './same-place.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields that only the team sets: no file has a say. */
const OURS: Partial<Record<Kind, readonly string[]>> = {
  street: ['closures', 'barred'],
  entrance: ['gapClass', 'closed', 'holding', 'housing'],
  building: ['demolished', 'footprint'],
  publicPlace: ['gapClass'],
}
/** Which file says it is no news of the place. */
const NO_NEWS: ReadonlySet<string> = new Set(['source', 'edited', 'id'])
const SHAPES: ReadonlySet<string> = new Set(['at', 'geometry'])
/** Further than this a place has moved. */
const MOVED_METRES = 1

/** What a file read again gives, under the id of the record that stands, its edited fields and the team's own kept. */
export const asStanding = (read: AnyRecord, standing: AnyRecord): AnyRecord => {
  const before = standing as unknown as Fields
  const after: Record<string, unknown> = { ...read, id: standing.id }
  for (const field of OURS[read.kind] ?? [])
    if (after[field] === undefined && before[field] !== undefined) after[field] = before[field]
  const edited = (standing as { readonly edited?: readonly string[] }).edited
  if (edited) {
    after.edited = edited
    for (const field of edited)
      if (before[field] === undefined) delete after[field]
      else after[field] = before[field]
  }
  return after as unknown as AnyRecord
}

/** How a record read differs from the one that stands, or null when it says the same. */
export const differenceOf = (before: AnyRecord, after: AnyRecord): Difference | null => {
  const [from, to] = [before as unknown as Fields, after as unknown as Fields]
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((field) => !NO_NEWS.has(field) && !sameValue(from[field], to[field]))
    .filter((field) => !SHAPES.has(field) || !sameShape(from[field], to[field]))
    .sort()
  if (fields.length === 0) return null
  const base = { kind: before.kind, id: before.id, before, after, fields }
  const [was, is] = [placeOfRecord(before), placeOfRecord(after)]
  const metres = was && is && fields.some((field) => SHAPES.has(field)) ? distanceMetres(was, is) : 0
  return metres > MOVED_METRES
    ? { ...base, status: 'moved', metres: Math.round(metres * 10) / 10 }
    : { ...base, status: 'changed' }
}
