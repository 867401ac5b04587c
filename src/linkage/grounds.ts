import type { Building } from '../domain/building.ts'
import { keyOf, type RecordKey } from '../domain/change.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { Footprint } from '../domain/footprint.ts'
import { PRECISIONS } from '../domain/provenance.ts'
import type { RnbBuilding } from '../domain/rnb-building.ts'
import { type AreasNear, areasNear } from '../geometry/areas-near.ts'
import { middleOf } from '../geometry/middle.ts'

/** What an address may lie in: a footprint of a public map, or a building drawn by hand. */
export type Ground = {
  readonly key: RecordKey
  readonly footprint?: Footprint
  readonly building?: Building
  readonly light: boolean
  readonly retired?: CivilDate
  readonly rnb?: string
}

export type Grounds = {
  readonly all: readonly Ground[]
  readonly byKey: ReadonlyMap<RecordKey, Ground>
  readonly rankOf: ReadonlyMap<RecordKey, number>
  readonly near: AreasNear
  /** Keys of the grounds that the national register of buildings gives an address. */
  readonly ofAddress: ReadonlyMap<string, ReadonlySet<RecordKey>>
}

/**
 * All grounds with their index. Where two maps draw the same building (the middle of each lies in the other), the surer
 * one stands for both. Lists must come sorted by id; `drawn` are buildings made by hand.
 */
export const groundsOf = (
  footprints: readonly Footprint[],
  drawn: readonly Building[],
  register: readonly RnbBuilding[],
): Grounds => {
  const all: Ground[] = [
    ...drawn.map(
      (building): Ground => ({
        key: keyOf(building),
        building,
        light: false,
        ...(building.rnb && { rnb: building.rnb }),
      }),
    ),
    ...withoutDoubles(footprints).map(
      (footprint): Ground => ({
        key: keyOf(footprint),
        footprint,
        light: footprint.light,
        ...(footprint.retired && { retired: footprint.retired }),
        ...(footprint.rnb && { rnb: footprint.rnb }),
      }),
    ),
  ]
  const near = areasNear(all.map(({ footprint, building }) => (footprint ?? building)!.geometry))
  const byRnb = new Map<string, number>()
  all.forEach(({ rnb }, rank) => {
    if (rnb !== undefined && !byRnb.has(rnb)) byRnb.set(rnb, rank)
  })
  const ofAddress = new Map<string, Set<RecordKey>>()
  for (const { id, at, addresses } of register) {
    const rank = byRnb.get(id) ?? near(at, 1).find((found) => !all[found.rank]!.retired)?.rank
    if (rank === undefined) continue
    const ground = all[rank]!
    if (ground.rnb === undefined) all[rank] = { ...ground, rnb: id }
    for (const address of addresses) {
      const keys = ofAddress.get(address) ?? new Set()
      ofAddress.set(address, keys.add(ground.key))
    }
  }
  return {
    all,
    near,
    ofAddress,
    byKey: new Map(all.map((ground) => [ground.key, ground])),
    rankOf: new Map(all.map(({ key }, rank) => [key, rank])),
  }
}

/** A footprint in use that another source draws more surely is left out. */
function withoutDoubles(footprints: readonly Footprint[]): readonly Footprint[] {
  const used = footprints.filter(({ retired }) => retired === undefined)
  if (new Set(used.map(({ source }) => source)).size < 2) return footprints
  const near = areasNear(used.map(({ geometry }) => geometry))
  const holders = used.map(({ geometry }) => {
    const middle = middleOf(geometry)
    return new Set(middle ? near(middle, 0).map(({ rank }) => rank) : [])
  })
  const doubles = new Set(
    used.filter((footprint, rank) =>
      [...holders[rank]!].some((other) => {
        const rival = used[other]!
        return rival.source !== footprint.source && holders[other]!.has(rank) && surer(rival, footprint) < 0
      }),
    ),
  )
  return footprints.filter((footprint) => !doubles.has(footprint))
}

function surer(a: Footprint, b: Footprint): number {
  return (
    PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
    (a.source < b.source ? -1 : a.source > b.source ? 1 : 0)
  )
}
