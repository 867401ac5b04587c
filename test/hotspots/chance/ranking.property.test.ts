import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { negativeBinomialUpperTail } from '../../../src/domain/tails/negative-binomial-tail.ts'
import { pAdjust } from '../../../src/hotspots/adjust/p-adjust.ts'
import { excess } from '../../../src/hotspots/chance/excess.ts'
import { foundLimit, LEVEL_Q } from '../../../src/hotspots/chance/found-limit.ts'
import { neededCounts } from '../../../src/hotspots/chance/needed.ts'
import { ranking } from '../../../src/hotspots/chance/ranking.ts'
import { type Noted, observed, type Written } from './observed.ts'

const VIEW = { from: 100, until: 364, families: ['B'], keptFrom: 0 } as const
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const anyRow = fc.record({
  place: fc.nat({ max: 7 }),
  day: fc.integer({ min: 0, max: 380 }),
  seen: fc.boolean(),
})
const anyQuarter = fc.record({
  situations: fc.array(anyRow, { maxLength: 60 }),
  passages: fc.array(fc.record({ place: fc.nat({ max: 7 }), day: fc.integer({ min: 0, max: 380 }) }), {
    minLength: 1,
    maxLength: 80,
  }),
})
type Quarter = {
  readonly situations: readonly (Omit<Noted, 'place'> & { place: number })[]
  readonly passages: readonly { place: number; day: number }[]
}

/** Eight places, two to a building but for the last two, which stand alone. */
const written = ({ situations, passages }: Quarter, ids: readonly string[] = IDS): Written => ({
  places: ids.map((id, rank) => ({
    id,
    sector: 's',
    ...(rank < 6 && { group: `b${Math.floor(rank / 2)}` }),
  })),
  situations: situations.map((row) => ({ ...row, place: ids[row.place]! })),
  passages: passages.map((row) => ({ ...row, place: ids[row.place]! })),
})
const ranked = (quarter: Quarter, ids?: readonly string[]) => ranking(observed(written(quarter, ids)), VIEW)

describe('of any quarter', () => {
  test('episodes ≤ seen ≤ situations, a place with something seen has one, levels agree', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const found = ranked(quarter)
        for (const row of [...found.places, ...found.groups, ...found.sectors]) {
          expect(row.episodes).toBeLessThanOrEqual(row.seen)
          expect(row.seen).toBeLessThanOrEqual(row.situations)
          expect(row.episodes > 0).toBe(row.seen > 0)
          if (row.q !== null) expect(row.verdict !== 'maybe-chance').toBe(row.q <= LEVEL_Q)
          if (row.needed !== null)
            expect(row.needed <= row.episodes, `${row.id} needs ${row.needed}`).toBe(
              row.verdict === 'sure' || row.verdict === 'probable',
            )
        }
        const sum = (key: 'situations' | 'episodes' | 'passages') =>
          found.places.reduce((total, row) => total + row[key], 0)
        for (const key of ['situations', 'episodes', 'passages'] as const) {
          expect(sum(key)).toBe(found[key])
          expect(found.sectors[0]![key]).toBe(found[key])
        }
      }),
    )
  })

  test('the order of rows changes nothing, and other names nothing but names', () => {
    fc.assert(
      fc.property(anyQuarter, fc.nat(), (quarter, seed) => {
        const rng = rngOf(seed)
        const shuffled = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => [rng.unit(), row] as const)
            .sort((x, y) => x[0] - y[0])
            .map(([, row]) => row)
        const found = ranked(quarter)
        expect(
          ranked({ situations: shuffled(quarter.situations), passages: shuffled(quarter.passages) }),
        ).toEqual(found)
        // Names in the opposite order: ties are in the opposite order, all values are the same.
        const renamed = ranked(quarter, [...IDS].reverse())
        const named = (rows: typeof found.places, name: (id: string) => string) =>
          Object.fromEntries(
            rows.map((row) => [
              name(row.id),
              { ...row, id: '', p: rounded(row.p), q: rounded(row.q), expected: rounded(row.expected) },
            ]),
          )
        expect(named(renamed.places, (id) => IDS[7 - IDS.indexOf(id)]!)).toEqual(
          named(found.places, (id) => id),
        )
      }),
    )
  })

  test('all passages times k: expectations, p and the order of rates stay', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: 2, max: 4 }), (quarter, k) => {
        fc.pre(quarter.passages.some(({ day }) => day >= VIEW.from && day <= VIEW.until))
        const [once, often] = [
          ranked(quarter),
          ranked({ ...quarter, passages: quarter.passages.flatMap((row) => new Array(k).fill(row)) }),
        ]
        const byRate = ({ places }: typeof once) =>
          [...places].sort((a, b) => (b.rate?.rate ?? -1) - (a.rate?.rate ?? -1) || (a.id < b.id ? -1 : 1))
        expect(byRate(often).map(({ id }) => id)).toEqual(byRate(once).map(({ id }) => id))
        for (const row of often.places) {
          const before = once.places.find(({ id }) => id === row.id)!
          expect(row.passages).toBe(k * before.passages)
          if (row.expected !== null) expect(row.expected).toBeCloseTo(before.expected!, 9)
          if (row.p !== null) expect(row.p).toBeCloseTo(before.p!, 9)
        }
      }),
    )
  })
})

/** Sums over places in another order differ in the last digit. */
const rounded = (value: number | null): number | null => value && Number(value.toPrecision(12))

const anyCounts = fc
  .array(fc.record({ count: fc.nat({ max: 25 }), passages: fc.nat({ max: 12 }) }), {
    minLength: 2,
    maxLength: 30,
  })
  .filter((rows) => rows.filter(({ passages }) => passages > 0).length > 1)
const columnsOf = (rows: readonly { readonly count: number; readonly passages: number }[]) =>
  [
    Float64Array.from(rows, ({ count }) => count),
    Float64Array.from(rows, ({ passages }) => passages),
  ] as const

test('what is found without the adjusted p of all is what they find', () => {
  const anyP = fc.array(fc.oneof(fc.double({ min: 0, max: 0.03, noNaN: true }), fc.constant(0.5)), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(anyP, (p) => {
      const limit = foundLimit(Float64Array.from(p), p.length)
      const q = pAdjust(p, 'benjamini-hochberg')
      expect(p.map((value) => value <= limit)).toEqual(Array.from(q, (value) => value <= LEVEL_Q))
    }),
    { numRuns: 300 },
  )
})

test('what is needed would be proven, and one less would not', () => {
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(1, 1.4), (rows, phi) => {
      const [counts, passages] = columnsOf(rows)
      const found = excess(counts, passages, phi)
      const needed = neededCounts(found)
      const isProvenWith = (unit: number, count: number): boolean => {
        const share = passages[unit]! / found.passed
        const p = found.p.slice()
        p[unit] = negativeBinomialUpperTail(count, (found.total - counts[unit]! + count) * share, phi)
        const seen = Array.from(p.keys()).filter((rank) => passages[rank]! > 0)
        const q = pAdjust(
          seen.map((rank) => p[rank]!),
          'benjamini-hochberg',
        )
        return q[seen.indexOf(unit)]! <= LEVEL_Q
      }
      for (let unit = 0; unit < rows.length; unit++) {
        if (Number.isNaN(needed[unit])) continue
        expect(isProvenWith(unit, needed[unit]!)).toBe(true)
        expect(isProvenWith(unit, needed[unit]! - 1)).toBe(false)
      }
    }),
  )
})

test('under the null P(p ≤ α) ≤ α, and p randomised over ties is uniform', () => {
  const rng = rngOf(Math.imul(17, 0x9e3779b1))
  const [places, situations, phi] = [40, 400, 1]
  const passages = Float64Array.from({ length: places }, () => rng.int(1, 20))
  const total = passages.reduce((sum, value) => sum + value, 0)
  const plain: number[] = []
  const randomised: number[] = []
  for (let window = 0; window < 400; window++) {
    const counts = new Float64Array(places)
    for (let drawn = 0; drawn < situations; drawn++) {
      let [place, left] = [0, rng.unit() * total]
      while (left >= passages[place]!) left -= passages[place++]!
      counts[place]!++
    }
    const { p, expected } = excess(counts, passages, phi)
    for (let place = 0; place < places; place++) {
      const above = negativeBinomialUpperTail(counts[place]! + 1, expected[place]!, phi)
      plain.push(p[place]!)
      randomised.push(above + rng.unit() * (p[place]! - above))
    }
  }
  const share = (values: readonly number[], alpha: number): number =>
    values.filter((value) => value <= alpha).length / values.length
  for (const alpha of [0.01, 0.025, 0.05, 0.2, 0.5]) {
    expect(share(plain, alpha)).toBeLessThanOrEqual(alpha)
    // Counts are multinomial, a little less spread than Poisson.
    expect(Math.abs(share(randomised, alpha) - alpha)).toBeLessThan(0.012)
  }
})
