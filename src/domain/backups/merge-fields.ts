import { keyOf, sameValue } from '../change.ts'
import type { AnyRecord } from '../estate.ts'
import type { Stamp } from '../journal.ts'
import { compareStamps } from '../merge.ts'
import { isSeen, type Seen } from './field-stamps.ts'
import type { Stamped } from './stamped.ts'
import { isUnited, laterValue, unitedField, unitedParts } from './united-field.ts'

type Fields = Readonly<Record<string, unknown>>
/** Whose version stays. */
export type Side = 'here' | 'there'

/** A record of both sides in one; the first one itself when nothing of it changes. */
export type MergedFields = {
  readonly record: AnyRecord
  /** Who wrote its fields last; absent when no field has a stamp on either side. */
  readonly stamps?: Readonly<Record<string, Stamp>>
  /** Fields that both wrote without having seen each other, of which one version stays. */
  readonly apart: readonly { readonly field: string; readonly stays: Side }[]
}

/** Settings that are a territory's own, whatever comes: its name, whether it is fictional, what file it was made of. */
const OWN_SETTINGS: readonly string[] = ['territory', 'fictional', 'published']

/** Merges a record that both sides hold, field by field. Figures of a quarter are published: the first frozen stand, whole. */
export const mergeFields = (
  mine: AnyRecord,
  theirs: AnyRecord,
  here: Stamped,
  there: Stamped,
): MergedFields => {
  const key = keyOf(mine)
  const [own, others] = [here.stamps.get(key), there.stamps.get(key)]
  if (mine.kind === 'quarterFigures' && theirs.kind === 'quarterFigures') {
    if (sameValue(mine, theirs)) return { record: mine, apart: [], ...(own && { stamps: own }) }
    const isTheirs = theirs.on < mine.on || (theirs.on === mine.on && laterValue(mine, theirs) === theirs)
    const [record, stamps] = isTheirs ? [theirs, others] : [mine, own]
    const apart = [{ field: 'cells', stays: isTheirs ? 'there' : 'here' } as const]
    return { record, apart, ...(stamps && { stamps }) }
  }
  const [a, b] = [mine as unknown as Fields, theirs as unknown as Fields]
  const next: Record<string, unknown> = {}
  const stamps: Record<string, Stamp> = {}
  const apart: { field: string; stays: Side }[] = []
  const fields = new Set([...Object.keys(a), ...Object.keys(b), ...Object.keys({ ...own, ...others })])
  for (const field of fields) {
    let value = a[field]
    let stamp = laterStamp(own?.[field], others?.[field])
    if (isUnited(mine.kind, field)) value = unitedField(field, value, b[field])
    else if (mine.kind === 'settings' && OWN_SETTINGS.includes(field)) stamp = own?.[field]
    else if (!sameValue(value, b[field])) {
      const found = staying(field, [a, b], [own?.[field], others?.[field]], [here.seen, there.seen])
      value = found.value
      stamp = found.stays === 'here' ? own?.[field] : others?.[field]
      if (found.isApart) apart.push({ field, stays: found.stays })
    }
    if (value !== undefined) next[field] = value
    if (stamp) stamps[field] = stamp
  }
  const record = sameValue(next, mine) ? mine : (next as unknown as AnyRecord)
  return { record, apart, ...((own || others) && { stamps }) }
}

const laterStamp = (one: Stamp | undefined, other: Stamp | undefined): Stamp | undefined =>
  one && other ? (compareStamps(one, other) >= 0 ? one : other) : (one ?? other)

/** Of two values that differ, the one that stays, with parts of the other when they were written apart. */
const staying = (
  field: string,
  [a, b]: readonly [Fields, Fields],
  stamps: readonly [Stamp | undefined, Stamp | undefined],
  seen: readonly [Seen, Seen],
): { readonly value: unknown; readonly stays: Side; readonly isApart: boolean } => {
  const { isHere, isApart } = whose(stamps, seen) ?? {
    isHere: laterValue(a[field], b[field]) === a[field],
    isApart: stamps[0] === undefined,
  }
  const [kept, other] = isHere ? [a[field], b[field]] : [b[field], a[field]]
  const value = isApart ? unitedParts(field, kept, other) : kept
  return { value, stays: isHere ? 'here' : 'there', isApart }
}

/** Who wrote later; null when stamps do not tell. */
const whose = (
  [own, others]: readonly [Stamp | undefined, Stamp | undefined],
  [here, there]: readonly [Seen, Seen],
): { readonly isHere: boolean; readonly isApart: boolean } | null => {
  if (own && others) {
    const order = compareStamps(own, others)
    if (order === 0) return null
    const [hereSaw, thereSaw] = [isSeen(others, here), isSeen(own, there)]
    return hereSaw === thereSaw
      ? { isHere: order > 0, isApart: !hereSaw }
      : { isHere: hereSaw, isApart: false }
  }
  // One side never wrote the field, or has forgotten who did: it gives way unless it had seen the other's write.
  if (own) return { isHere: !isSeen(own, there), isApart: false }
  if (others) return { isHere: isSeen(others, here), isApart: false }
  const [isAhead, isBehind] = [sawAllOf(here, there), sawAllOf(there, here)]
  return isAhead === isBehind ? null : { isHere: isAhead, isApart: false }
}

const sawAllOf = (one: Seen, other: Seen): boolean =>
  Object.entries(other).every(([device, counter]) => isSeen({ device, counter }, one))
