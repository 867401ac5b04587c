import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Perimeter } from '../../src/domain/perimeter.ts'
import { countedShares, NO_SECTOR, NOBODY } from '../../src/domain/published/counted-shares.ts'
import { MISSION, SOCIAL_FAMILIES } from '../../src/domain/published/quarter-figures.ts'
import { withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { entrance, estate, passage, publicPlace, sector, situation } from '../domain/build.ts'

const numRuns = process.env.TOURNEE_LONG ? 400 : 40
const TODAY = '2026-11-20'
const FUNDERS = ['vilogia', 'partenord-habitat', 'ville', 'ag2r-la-mondiale']
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09']

const strip = (west: number, east: number): Perimeter['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 50],
      [east, 50],
      [east, 51],
      [west, 51],
      [west, 50],
    ],
  ],
})
/** Three sectors: one of Vilogia and the town, one of all, and the extension, which is the insurer's alone. */
const GROUND: readonly AnyRecord[] = [
  sector('west', { geometry: strip(0, 1) }),
  sector('middle', { geometry: strip(1, 2) }),
  sector('nord', { geometry: strip(2, 3) }),
  {
    ...{ kind: 'perimeter', id: 'extension', part: 'extension', name: 'Extension', geometry: strip(2, 3) },
    ...{ source: 'test', precision: 'estimated' },
  },
  ...[entrance('e1', { at: [0.5, 50.5] }), entrance('e3', { at: [1.2, 50.5] })],
  entrance('e2', { at: [1.5, 50.5], landlord: 'partenord-habitat' }),
  entrance('x', { at: [2.5, 50.5], landlord: 'partenord-habitat' }),
  ...[publicPlace('square', { at: [0.7, 50.5] }), publicPlace('park', { at: [1.7, 50.5] })],
]
const PLACES = ['e1', 'e3', 'e2', 'x', 'square', 'park', 'west', 'middle', 'nord', 'gone']

/** Situations of a year: of each family at each place some number a quarter, mostly few. */
const aYear = fc
  .array(
    fc.record({
      code: fc.constantFrom('B1', 'C1', 'C5', 'E1', 'G1'),
      place: fc.constantFrom(...PLACES),
      month: fc.constantFrom(...MONTHS),
      count: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 14 })),
    }),
    { minLength: 20, maxLength: 90, size: 'max' },
  )
  .map((all) =>
    all.flatMap(({ code, place, month, count }, rank) =>
      Array.from({ length: count }, (_, n) =>
        situation(`${rank}-${n}`, { code, place, when: { day: `2026-${month}-11`, band: 'evening' } }),
      ),
    ),
  )

type Row = { readonly of: ReadonlySet<string>; readonly count: number }
const PRIME = 1_000_003

/** Rank of rows of 0 and 1 by the columns that they have, in the whole numbers of a large prime. */
const rankOf = (rows: readonly ReadonlySet<string>[], columns: readonly string[]): number => {
  const left = rows.map((row) => columns.map((column): number => (row.has(column) ? 1 : 0)))
  const inverse = (value: number): number => {
    let [power, base, exponent] = [1n, BigInt(value), BigInt(PRIME - 2)]
    for (; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) power = (power * base) % BigInt(PRIME)
      base = (base * base) % BigInt(PRIME)
    }
    return Number(power)
  }
  let rank = 0
  for (let column = 0; column < columns.length; column++) {
    const pivot = left.findIndex((row, at) => at >= rank && row[column] !== 0)
    if (pivot < 0) continue
    ;[left[rank], left[pivot]] = [left[pivot]!, left[rank]!]
    const scale = inverse(left[rank]![column]!)
    for (let at = rank + 1; at < left.length; at++) {
      const factor = (left[at]![column]! * scale) % PRIME
      if (factor === 0) continue
      left[at] = left[at]!.map(
        (value, each) => (((value - factor * left[rank]![each]!) % PRIME) + PRIME) % PRIME,
      )
    }
    rank++
  }
  return rank
}

/** Every number that is printed somewhere: files of all funders over several periods, and the cells that reports and meetings read. */
const printed = (held: Estate): readonly Row[] => {
  const shares = countedShares(held)
  // What an attacker does not know: how many of each family, quarter, share and sector there were, where such places are.
  const unknown = (quarter: string, family: string, share: string, inSector: string): string =>
    `${quarter} ${family} ${share} ${inSector}`
  const sectors = [...held.sector.keys(), NO_SECTOR]
  const inShare = (share: string): readonly string[] =>
    share === NOBODY ? sectors : [...shares.sectorsOf.get(share)!]
  const all = [...shares.funders, NOBODY]
  const rows: Row[] = []
  const add = (quarter: string, measure: string, scope: string, count: number): void => {
    if (!(SOCIAL_FAMILIES as readonly string[]).includes(measure) && measure !== 'social') return
    const families = measure === 'social' ? SOCIAL_FAMILIES : [measure]
    const isSector = measure === 'social' && scope !== MISSION
    const of = families.flatMap((family) =>
      (scope === MISSION || isSector ? all : [scope]).flatMap((share) =>
        inShare(share)
          .filter((each) => !isSector || each === scope)
          .map((each) => unknown(quarter, family, share, each)),
      ),
    )
    rows.push({ of: new Set(of), count })
  }
  const periods = [
    ...[
      { from: '2026-01-01', until: '2026-09-30' },
      { from: '2026-07-01', until: '2026-09-30' },
    ],
    { from: '2026-08-03', until: '2026-09-11' },
  ]
  for (const funder of FUNDERS)
    for (const period of periods) {
      const release = makeRelease(held, funder, period, TODAY)
      if (isRefusal(release)) continue
      for (const { measure, period: of, scope, count } of release.counts)
        if (count !== undefined) add(of.from, measure, scope === 'mission' ? MISSION : funder, count)
      for (const { reason, count } of release.withheld)
        if (reason === 'family-not-sent') expect(count).toBeUndefined()
    }
  for (const { quarter, cells } of held.quarterFigures.values())
    for (const { measure, scope, count } of cells)
      if (count !== null) add(quarter.from, measure, scope, count)
  return rows
}

test('all files of all funders, over several periods, and all that reports print, never give a share that is withheld', () => {
  let withheld = 0
  let bySector = 0
  fc.assert(
    fc.property(aYear, (year) => {
      const start = passage('first', { when: { day: '2025-12-20', band: 'morning' } })
      const held = withFrozenQuarters(estate(...GROUND, start, ...year), TODAY)
      const shares = countedShares(held)
      const rows = printed(held)
      expect(held.quarterFigures.size).toBe(3)
      // The same cell printed twice has the same number.
      const counts = new Map<string, number>()
      for (const { of, count } of rows) {
        const key = [...of].sort().join()
        expect(counts.get(key) ?? count).toBe(count)
        counts.set(key, count)
      }
      for (const { quarter, cells } of held.quarterFigures.values()) {
        const own = rows
          .filter(({ of }) => [...of].some((key) => key.startsWith(quarter.from)))
          .map(({ of }) => of)
        const columns = [...new Set(own.flatMap((of) => [...of]))]
        const known = rankOf(own, columns)
        if (
          cells.some(
            ({ measure, scope, count }) => measure === 'social' && scope !== MISSION && count !== null,
          )
        )
          bySector++
        for (const { measure, scope, count } of cells) {
          if (count !== null || scope === MISSION || !/^[BCEG]$/.test(measure)) continue
          const of = [...shares.sectorsOf.get(scope)!].map(
            (each) => `${quarter.from} ${measure} ${scope} ${each}`,
          )
          // Of a family that no file says anything of there is nothing to subtract from.
          if (!of.every((key) => columns.includes(key))) continue
          withheld++
          expect(rankOf([...own, new Set(of)], columns), `${measure} ${scope}`).toBe(known + 1)
        }
      }
    }),
    { numRuns },
  )
  expect(withheld).toBeGreaterThan(numRuns)
  expect(bySector).toBeGreaterThan(0)
})
