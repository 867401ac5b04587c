import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import { FAMILIES, type Family } from '../../../src/domain/taxonomy.ts'

export type Noted = {
  readonly place: string
  readonly day: number
  readonly family?: Family
  readonly seen?: boolean
  readonly minute?: number
  readonly band?: number
}

export type Written = {
  readonly places: readonly {
    readonly id: string
    readonly group?: string
    readonly at?: readonly [number, number]
    readonly sector?: string
    readonly landlord?: string
  }[]
  readonly situations: readonly Noted[]
  readonly passages: readonly { readonly place: string; readonly day: number }[]
}

/** Observations as a test writes them: rows in any order, B and seen unless said. */
export const observed = ({ places, situations, passages }: Written): Observations => {
  const ordered = [...places].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rankOf = new Map(ordered.map(({ id }, rank) => [id, rank]))
  const names = (of: 'group' | 'sector' | 'landlord') =>
    [...new Set(ordered.flatMap((place) => place[of] ?? []))].sort()
  const [groups, sectors, landlords] = [names('group'), names('sector'), names('landlord')]
  const column = (of: 'group' | 'sector' | 'landlord', list: readonly string[]) =>
    Int32Array.from(ordered, (place) => list.indexOf(place[of] ?? ''))
  const byDay = <T extends { readonly place: string; readonly day: number }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => a.day - b.day || rankOf.get(a.place)! - rankOf.get(b.place)!)
  const noted = byDay(situations)
  const walked = byDay(passages)
  return {
    places: ordered.map(({ id }) => id),
    positions: Float64Array.from(ordered.flatMap(({ at }) => at ?? [2.448, 48.937])),
    groupOf: column('group', groups),
    groups,
    sectorOf: column('sector', sectors),
    sectors,
    landlordOf: column('landlord', landlords),
    landlords,
    situations: {
      ids: noted.map((_, rank) => `s${rank}`),
      day: Int32Array.from(noted, ({ day }) => day),
      place: Int32Array.from(noted, ({ place }) => rankOf.get(place)!),
      family: Uint8Array.from(noted, ({ family }) => FAMILIES.indexOf(family ?? 'B')),
      seen: Uint8Array.from(noted, ({ seen }) => (seen === false ? 0 : 1)),
      minute: Int16Array.from(noted, ({ minute }) => minute ?? -1),
      band: Uint8Array.from(noted, ({ band }) => band ?? 3),
    },
    passages: {
      day: Int32Array.from(walked, ({ day }) => day),
      place: Int32Array.from(walked, ({ place }) => rankOf.get(place)!),
    },
    setAside: [],
  }
}
