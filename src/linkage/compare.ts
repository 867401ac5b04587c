import { keyOf } from '../domain/change.ts'
import { type AnyRecord, type Estate, KINDS, type Kind } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import type { Landlord } from '../domain/landlord.ts'
import type { Comparison, Difference } from '../domain/linkage.ts'
import { boundsOf } from '../geometry/bounds.ts'
import type { Bounds, Position } from '../geometry/position.ts'
import { asStanding, differenceOf } from './field-differences.ts'
import { grouped } from './grouped.ts'
import { matchRecords } from './match-records.ts'
import { placeOfRecord } from './same-place.ts'
import { sorted } from './sources-in-area.ts'

type Owned = {
  readonly source?: string
  readonly landlord?: string
  readonly retired?: string
  readonly insee?: string
}

/** Kinds that a file cuts by place: what lies outside its extent it does not speak of. */
const CUT: ReadonlySet<Kind> = new Set(['footprint', 'address', 'rnbBuilding', 'door', 'street'])

/**
 * How the records of a file stand against what the territory holds: new, changed (with the fields), moved by more than
 * a metre, gone; and how many are the same. Records keep the id that stands, their edited fields and what only the team
 * sets. What the file does not cover is never gone. Sorted by kind and id. Applying all differences, then comparing
 * again, gives none.
 */
export const compare = (estate: Estate, { records: all, covers }: Read): Comparison => {
  const records = distinct(all)
  const extent = boundsOf(records.map(placeOfRecord).filter((at) => at !== undefined))
  const byKind = grouped(records, ({ kind }) => kind)
  const differences: Difference[] = []
  let same = 0
  for (const kind of KINDS) {
    const read = sorted(byKind.get(kind) ?? [])
    const stands = estate[kind] as ReadonlyMap<string, AnyRecord>
    const partner = partners(kind, read, stands)
    for (const record of read) {
      const before = partner.get(record)
      if (!before) {
        differences.push({ kind, id: record.id, status: 'new', after: record, fields: [] })
        continue
      }
      const difference = differenceOf(before, afterOf(record, before))
      if (difference) differences.push(difference)
      else same++
    }
    const covered = covers.filter((cover) => cover.kind === kind)
    if (covered.length === 0) continue
    const kept = new Set(partner.values())
    for (const before of stands.values()) {
      const { source, landlord, retired, insee } = before as Owned
      if (kept.has(before) || retired !== undefined) continue
      const isCovered = covered.some(
        (cover) =>
          (cover.source === undefined || cover.source === source) &&
          (cover.landlord === undefined || cover.landlord === landlord) &&
          (cover.communes === undefined || !insee || cover.communes.includes(insee)),
      )
      if (isCovered && (!CUT.has(kind) || isWithin(extent, placeOfRecord(before))))
        differences.push({ kind, id: before.id, status: 'gone', before, fields: [] })
    }
  }
  const rank = new Map(KINDS.map((kind, index) => [kind, index]))
  differences.sort(
    (a, b) => rank.get(a.kind)! - rank.get(b.kind)! || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  return { differences, same }
}

/** For each record read, the one that stands for it: of the same id, else the same thing of the same source. */
function partners(
  kind: Kind,
  read: readonly AnyRecord[],
  stands: ReadonlyMap<string, AnyRecord>,
): ReadonlyMap<AnyRecord, AnyRecord> {
  const partner = new Map<AnyRecord, AnyRecord>()
  for (const record of read) {
    const own = stands.get(record.id)
    if (own) partner.set(record, own)
  }
  const alone = read.filter((record) => !partner.has(record))
  if (alone.length === 0) return partner
  const held = new Set(partner.values())
  const free = sorted([...stands.values()].filter((record) => !held.has(record)))
  const sourceOf = (record: AnyRecord): string | undefined =>
    kind === 'holding' || kind === 'perimeter' ? '' : (record as Owned).source
  const bySource = grouped(free, sourceOf)
  for (const [source, own] of grouped(alone, sourceOf))
    for (const pair of matchRecords(kind, own, bySource.get(source) ?? []))
      partner.set(pair.read, pair.standing)
  return partner
}

/** A landlord's colour, weight and key are the team's, a situation followed since stays: a file adds names, and no more. */
function afterOf(read: AnyRecord, standing: AnyRecord): AnyRecord {
  if (read.kind === 'situation') return standing
  if (read.kind !== 'landlord') return asStanding(read, standing)
  const landlord = standing as Landlord
  const names = [...(landlord.aliases ?? []), ...(read.aliases ?? [])]
  const aliases = [...new Set(names)].filter((name) => name !== landlord.name).sort()
  return aliases.length === (landlord.aliases ?? []).length ? landlord : { ...landlord, aliases }
}

/** The first of each id. */
function distinct(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const known = new Set<string>()
  return records.filter((record) => !known.has(keyOf(record)) && known.add(keyOf(record)))
}

const isWithin = (extent: Bounds | undefined, at: Position | undefined): boolean =>
  extent !== undefined &&
  at !== undefined &&
  at[0] >= extent[0] &&
  at[0] <= extent[2] &&
  at[1] >= extent[1] &&
  at[1] <= extent[3]
