import type { AnyRecord, Kind, RecordOf } from '../domain/estate.ts'
import { foldText } from '../domain/fold-text.ts'
import type { Footprint } from '../domain/footprint.ts'
import { areasNear } from '../geometry/areas-near.ts'
import { distanceMetres } from '../geometry/distance.ts'
import { middleOf } from '../geometry/middle.ts'
import { overlapShare } from '../geometry/overlap-share.ts'
import { pointsNear } from '../geometry/points-near.ts'
import type { Position } from '../geometry/position.ts'
import { grouped } from './grouped.ts'
import { hallName } from './hall-name.ts'
import { type AddressReader, addressReader } from './read-address.ts'

/** Records read paired with records that stand, both still without a partner of the same id. */
export type Pair = { readonly read: AnyRecord; readonly standing: AnyRecord }
type Match = (read: readonly AnyRecord[], standing: readonly AnyRecord[]) => readonly Pair[]

const SAME_AREA = 0.5
const ENDS_METRES = 2
const LENGTH_SHARE = 0.1
const SERVICE_METRES = 60
const DOOR_METRES = 2

/**
 * Which record that stands a record read is, when the file has no id of its own or gave a new one: footprints by how much
 * of their ground they share, streets by their ends and length, services by name and nearness, doors by nearness,
 * addresses and lines of lists by the address in one form (and hall), lines then by their reference, then the one line at
 * an address or hall whatever else is written, an outline by its part. One to one; other kinds are told by id alone. Both lists must come sorted by id.
 */
export const matchRecords = (
  kind: Kind,
  read: readonly AnyRecord[],
  standing: readonly AnyRecord[],
): readonly Pair[] => {
  const pairs: Pair[] = []
  for (const match of MATCHES[kind] ?? []) {
    const [used, held] = [
      new Set(pairs.map((pair) => pair.read)),
      new Set(pairs.map((pair) => pair.standing)),
    ]
    pairs.push(
      ...match(
        read.filter((record) => !used.has(record)),
        standing.filter((record) => !held.has(record)),
      ),
    )
  }
  return pairs
}

/** Records of the same key, when there are as many of them on both sides (`most` at most); in the order of their ids. */
const byKey =
  (
    keyOf: (record: AnyRecord, reader: AddressReader) => string | undefined,
    most = Number.POSITIVE_INFINITY,
  ): Match =>
  (read, standing) => {
    const reader = addressReader()
    const others = grouped(standing, (record) => keyOf(record, reader))
    return [...grouped(read, (record) => keyOf(record, reader))].flatMap(([key, own]) => {
      const same = key === undefined ? [] : (others.get(key) ?? [])
      return same.length === own.length && own.length <= most
        ? own.map((record, rank) => ({ read: record, standing: same[rank]! }))
        : []
    })
  }

type Line = RecordOf<'address' | 'housing' | 'holding'>

const addressKey = (record: Line, reader: AddressReader): string | undefined => {
  const { number, street, insee, commune } = reader.read(record)
  if (street.joined === '') return undefined
  // A commune that was merged keeps its streets under its former code.
  const former = 'formerInsee' in record ? record.formerInsee : undefined
  return [number.low, number.high, number.suffix, street.key, former || insee || commune].join('|')
}
const holdingKey = (record: AnyRecord, reader: AddressReader): string | undefined => {
  const { landlord, hall, building } = record as RecordOf<'holding'>
  const key = addressKey(record as Line, reader)
  return key && [landlord, key, hallName(hall ?? ''), foldText(building ?? '')].join('|')
}
/** For a column that came, went or was corrected: the address alone, where there is none the residence and the hall. */
const doorKey = (record: AnyRecord, reader: AddressReader): string | undefined => {
  const { landlord, residence = '', building = '', hall = '' } = record as RecordOf<'holding'>
  const address = addressKey(record as Line, reader)
  if (address !== undefined) return `${landlord}|${address}`
  const names = [foldText(residence), foldText(building), hallName(hall)]
  return names.some((name) => name !== '') ? [landlord, ...names].join('|') : undefined
}
const plainKey = (record: AnyRecord, reader: AddressReader): string | undefined =>
  addressKey(record as Line, reader)

const byOverlap: Match = (read, standing) => {
  const [mine, theirs] = [read as readonly Footprint[], standing as readonly Footprint[]]
  const near = areasNear(theirs.map(({ geometry }) => geometry))
  const found = mine.flatMap((record) => {
    const middle = middleOf(record.geometry)
    // The middle of what shares half of the ground is inside or not far.
    return middle
      ? near(middle, reach(record)).map(({ rank, metres }) => ({
          read: record,
          standing: theirs[rank]!,
          share: overlapShare(record.geometry, theirs[rank]!.geometry),
          isMutual: metres === 0 && holdsMiddle(record, theirs[rank]!),
        }))
      : []
  })
  return oneToOne(
    found
      .filter(({ share, isMutual }) => share > SAME_AREA || isMutual)
      .map((pair) => ({ ...pair, cost: 1 - pair.share })),
  )
}

const holdsMiddle = (holder: Footprint, held: Footprint): boolean => {
  const middle = middleOf(held.geometry)
  return middle !== undefined && areasNear([holder.geometry])(middle, 0).length > 0
}

/** Metres from the middle of an area to its farthest corner. */
function reach({ geometry }: Footprint): number {
  const middle = middleOf(geometry)!
  const corners = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat()
  return corners.reduce((most, corner) => Math.max(most, distanceMetres(middle, corner)), 0)
}

const byEnds: Match = (read, standing) => {
  const [mine, theirs] = [read as readonly RecordOf<'street'>[], standing as readonly RecordOf<'street'>[]]
  const ends = theirs.flatMap(({ geometry: { coordinates } }) => [coordinates[0]!, coordinates.at(-1)!])
  const near = pointsNear(ends)
  return oneToOne(
    mine.flatMap((record) => {
      const { coordinates } = record.geometry
      const [from, to] = [coordinates[0]!, coordinates.at(-1)!]
      return near(from, ENDS_METRES).flatMap(({ rank, metres }) => {
        const other = theirs[rank >> 1]!
        const far = distanceMetres(to, ends[rank ^ 1]!)
        const longer = Math.max(record.lengthMetres, other.lengthMetres)
        const isAlike =
          Math.abs(record.lengthMetres - other.lengthMetres) <= Math.max(2, longer * LENGTH_SHARE)
        return far <= ENDS_METRES && isAlike ? [{ read: record, standing: other, cost: metres + far }] : []
      })
    }),
  )
}

const byNearness =
  (withinMetres: number, keyOf: (record: AnyRecord) => string): Match =>
  (read, standing) => {
    const placeOf = (record: AnyRecord): Position => (record as RecordOf<'door' | 'service'>).at
    const near = pointsNear(standing.map(placeOf))
    return oneToOne(
      read.flatMap((record) =>
        near(placeOf(record), withinMetres).flatMap(({ rank, metres }) =>
          keyOf(record) === keyOf(standing[rank]!)
            ? [{ read: record, standing: standing[rank]!, cost: metres }]
            : [],
        ),
      ),
    )
  }

/** The cheapest pairs first, each record once; ties in the order given. */
function oneToOne(candidates: readonly (Pair & { readonly cost: number })[]): readonly Pair[] {
  const used = new Set<AnyRecord>()
  return candidates
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap(({ read, standing }) => {
      if (used.has(read) || used.has(standing)) return []
      used.add(read)
      used.add(standing)
      return [{ read, standing }]
    })
}

const MATCHES: Partial<Record<Kind, readonly Match[]>> = {
  footprint: [byOverlap],
  street: [byEnds],
  service: [byNearness(SERVICE_METRES, (record) => foldText((record as RecordOf<'service'>).name))],
  door: [byNearness(DOOR_METRES, () => '')],
  address: [byKey(plainKey)],
  housing: [byKey(plainKey)],
  holding: [
    byKey(holdingKey),
    byKey((record) => {
      const { landlord, reference } = record as RecordOf<'holding'>
      return reference === undefined ? undefined : `${landlord}|${reference}`
    }),
    byKey(doorKey, 1),
  ],
  perimeter: [byKey((record) => (record as RecordOf<'perimeter'>).part)],
}
