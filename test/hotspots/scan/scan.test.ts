import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { clustersOf } from '../../../src/hotspots/scan/clusters-of.ts'
import { greatestRatio } from '../../../src/hotspots/scan/greatest-ratio.ts'
import { likelihoodRatio } from '../../../src/hotspots/scan/likelihood-ratio.ts'
import { nearestPlaces } from '../../../src/hotspots/scan/nearest-places.ts'
import { nullCounts } from '../../../src/hotspots/scan/null-counts.ts'
import { type ScanChance, type ScanResult, scan } from '../../../src/hotspots/scan/scan.ts'
import { type ScanData, type ScanShape, scanSpace, sumsOf } from '../../../src/hotspots/scan/scan-space.ts'
import { scanZones } from '../../../src/hotspots/scan/scan-zones.ts'

const LONG = Boolean(process.env.TOURNEE_LONG)
const numRuns = LONG ? 1000 : 60
const MONTHS = 4
const shapes = fc.record({
  mostPlaces: fc.integer({ min: 1, max: 5 }),
  mostMonths: fc.integer({ min: 1, max: 5 }),
  windows: fc.constantFrom('anywhere' as const, 'ending-last' as const),
})
const place = fc.record({
  x: fc.double({ min: 0, max: 500, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
  counts: fc.array(fc.oneof(fc.nat(3), fc.nat(20)), { minLength: MONTHS, maxLength: MONTHS }),
  passages: fc.array(fc.nat(30), { minLength: MONTHS, maxLength: MONTHS }),
})
const quarter = fc.array(place, { minLength: 1, maxLength: 9 })
type Places = typeof quarter extends fc.Arbitrary<infer T> ? T : never
const dataOf = (places: Places): ScanData => ({
  xy: Float64Array.from(places.flatMap(({ x, y }) => [x, y])),
  months: MONTHS,
  counts: places.flatMap(({ counts }) => counts),
  passages: places.flatMap(({ passages }) => passages),
})
const excessOf = (data: ScanData, shape: ScanShape) => {
  const space = scanSpace(data, shape)
  return { space, excess: space.countSums.map((sum, at) => sum - space.expectedSums[at]!) }
}
const ran = (data: ScanData, shape: ScanShape, chance: ScanChance, most?: number): ScanResult => {
  const going = scan(data, shape, chance, most)
  for (let step = going.next(); ; step = going.next()) if (step.done) return step.value
}

test('the greatest ratio is that of the plain search over all cylinders', () => {
  fc.assert(
    fc.property(quarter, shapes, (places, shape) => {
      const data = dataOf(places)
      const { space, excess } = excessOf(data, shape)
      let plain = 0
      for (let centre = 0; centre < places.length; centre++)
        for (let size = 1; size <= space.mostPlaces; size++)
          for (let end = 0; end < MONTHS; end++)
            for (let start = Math.max(0, end - shape.mostMonths + 1); start <= end; start++) {
              if (shape.windows === 'ending-last' && end < MONTHS - 1) continue
              let [count, share] = [0, 0]
              for (let k = 0; k < size; k++) {
                const cell = space.nearest[centre * space.mostPlaces + k]! * MONTHS
                for (let month = start; month <= end; month++) {
                  count += data.counts[cell + month]!
                  share += space.shares[cell + month]!
                }
              }
              plain = Math.max(plain, likelihoodRatio(count, share * space.n, space.n))
            }
      expect(greatestRatio(space, scanZones(space), excess)).toBeCloseTo(plain, 8)
      expect(clustersOf(space, 1)[0]?.ratio ?? 0).toBeCloseTo(plain, 8)
    }),
    { numRuns: numRuns * 3 },
  )
})

test('what the bounds leave out changes no bit of the greatest ratio', () => {
  const wide = fc.array(place, { minLength: 10, maxLength: 40 })
  fc.assert(
    fc.property(wide, shapes, fc.integer({ min: 1, max: 99 }), (places, shape, seed) => {
      const space = scanSpace(dataOf(places), { ...shape, mostPlaces: 3 * shape.mostPlaces })
      const { mostPlaces, nearest, sums, firstEnd, longest, expectedSums, n } = space
      const drawn = sumsOf(
        nullCounts(space.shares, n, 1.3)(rngOf(seed)),
        space,
        new Float64Array(expectedSums.length),
      )
      const excess = drawn.map((sum, at) => sum - expectedSums[at]!)
      let plain = 0
      for (let centre = 0; centre < places.length; centre++) {
        const [more, expected] = [new Float64Array(sums), new Float64Array(sums)]
        for (let k = centre * mostPlaces; k < (centre + 1) * mostPlaces; k++) {
          for (let at = 1; at < sums; at++) {
            more[at]! += excess[nearest[k]! * sums + at]!
            expected[at]! += expectedSums[nearest[k]! * sums + at]!
          }
          for (let end = firstEnd; end < sums; end++)
            for (let start = Math.max(0, end - longest); start < end; start++) {
              const here = expected[end]! - expected[start]!
              plain = Math.max(plain, likelihoodRatio(here + (more[end]! - more[start]!), here, n))
            }
        }
      }
      expect(greatestRatio(space, scanZones(space), excess)).toBe(plain)
    }),
    { numRuns },
  )
})

test('places in another order have clusters of the same figures; passages all scaled by one factor, all the same', () => {
  fc.assert(
    fc.property(quarter, shapes, (drawn, shape) => {
      // No two distances alike: ties go by rank.
      const places = drawn.map((each, i) => ({ ...each, x: each.x + 24.01 * i, y: each.y + 3.17 * i * i }))
      const data = dataOf(places)
      const [first] = clustersOf(scanSpace(data, shape), 1)
      const [turned] = clustersOf(scanSpace(dataOf([...places].reverse()), shape), 1)
      expect(turned?.ratio ?? 0).toBeCloseTo(first?.ratio ?? 0, 9)
      const chance = { replicates: 9, seed: 3, phi: 1.4 }
      const scaled = { ...data, passages: Array.from(data.passages, (each) => each * 8) }
      expect(ran(scaled, shape, chance, 3)).toEqual(ran(data, shape, chance, 3))
    }),
    { numRuns },
  )
})

test('clusters named later share no place with earlier ones and never stand out more', () => {
  fc.assert(
    fc.property(quarter, shapes, (places, shape) => {
      const clusters = clustersOf(scanSpace(dataOf(places), shape), 5)
      const all = clusters.flatMap((each) => each.places)
      expect(new Set(all).size).toBe(all.length)
      clusters.forEach((each, i) => {
        expect(each.ratio).toBeLessThanOrEqual(clusters[Math.max(0, i - 1)]!.ratio)
        expect(each.count).toBeGreaterThan(each.expected)
        expect(each.until - each.from + 1).toBeLessThanOrEqual(shape.mostMonths)
        if (shape.windows === 'ending-last') expect(each.until).toBe(MONTHS - 1)
      })
    }),
    { numRuns },
  )
})

test('what was put in is found, with its place and months', () => {
  const grid = Array.from({ length: 36 }, (_, i) => ({ x: (i % 6) * 50, y: Math.floor(i / 6) * 50 }))
  const counts = grid.flatMap((_, i) => [1, 0, 1, 1].map((n, month) => (i === 14 && month > 1 ? 9 : n)))
  const data = dataOf(grid.map((at) => ({ ...at, counts: [], passages: [10, 10, 10, 10] })))
  const result = ran(
    { ...data, counts },
    { mostPlaces: 6, mostMonths: 3, windows: 'anywhere' },
    { replicates: 99, seed: 1, phi: 1.3 },
  )
  expect(result.clusters).toMatchObject([{ places: [14], from: 2, until: 3, count: 18, p: 0.01 }])
})

test('nearest places: itself first, then by distance, ties by rank', () => {
  const xy = Float64Array.from([0, 0, 10, 0, -10, 0, 3, 0])
  expect([...nearestPlaces(xy, 3)]).toEqual([0, 3, 1, 1, 3, 0, 2, 0, 3, 3, 0, 1])
  expect([...nearestPlaces(xy.subarray(0, 4), 15)]).toEqual([0, 1, 1, 0])
  expect([...nearestPlaces(Float64Array.from([5, 5, 5, 5]), 1)]).toEqual([0, 1])
})

test('chance draws the total asked for, by shares, with the dispersion asked for', () => {
  const shares = Float64Array.from([0.1, 0.2, 0, 0.3, 0.4])
  for (const phi of [1, 1.8]) {
    const rng = rngOf(7)
    const draw = nullCounts(shares, 60, phi)
    const runs = LONG ? 100_000 : 8000
    const sums = shares.map(() => 0)
    let squares = 0
    for (let run = 0; run < runs; run++) {
      const counts = draw(rng)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
      counts.forEach((count, cell) => {
        sums[cell]! += count / runs
      })
      squares += (counts[3]! - 18) ** 2 / runs
    }
    shares.forEach((share, cell) => {
      expect(Math.abs(sums[cell]! - share * 60)).toBeLessThan(0.25)
    })
    // Given the total, a Dirichlet–multinomial count of weight A = n / (phi − 1) varies (n + A) / (1 + A) times as much.
    const weight = 60 / (phi - 1)
    const times = phi === 1 ? 1 : (60 + weight) / (1 + weight)
    expect(squares / (60 * 0.3 * 0.7)).toBeCloseTo(times, 1)
  }
})

test.each([
  ['independent', 1],
  ['in series', 1.7],
])('under the null, %s, P(p ≤ α) ≤ α', (_what, phi) => {
  const rng = rngOf(11)
  const xy = Float64Array.from({ length: 40 }, () => rng.unit() * 300)
  const passages = Array.from({ length: 20 * 6 }, () => rng.int(1, 30))
  const total = passages.reduce((sum, each) => sum + each, 0)
  const draw = nullCounts(
    Float64Array.from(passages, (each) => each / total),
    80,
    phi,
  )
  const runs = LONG ? 2000 : 300
  const ps = Array.from({ length: runs }, (_, seed) => pUnder(draw(rng), seed))
  for (const alpha of [0.05, 0.1, 0.25]) {
    const found = ps.filter((p) => p <= alpha).length / runs
    expect(found).toBeLessThanOrEqual(alpha + 3 * Math.sqrt((alpha * (1 - alpha)) / runs))
  }

  function pUnder(counts: Uint32Array, seed: number): number {
    const shape: ScanShape = { mostPlaces: 6, mostMonths: 3, windows: 'anywhere' }
    const data = { xy, months: 6, counts: Float64Array.from(counts), passages }
    return ran(data, shape, { replicates: 39, seed: seed + 1000, phi }).clusters[0]?.p ?? 1
  }
})

test('stops once chance has reached the first cluster often enough; empty data have no cluster', () => {
  const data = dataOf([
    { x: 0, y: 0, counts: [2, 1, 1, 2], passages: [9, 9, 9, 9] },
    { x: 90, y: 0, counts: [1, 2, 1, 1], passages: [9, 9, 9, 9] },
  ])
  const shape: ScanShape = { mostPlaces: 2, mostMonths: 2, windows: 'anywhere' }
  const result = ran(data, shape, { replicates: 999, seed: 1, phi: 1, stopAfter: 10 })
  expect(result.stoppedEarly).toBe(true)
  expect(result.nullRatios.length).toBeLessThan(200)
  expect(result.clusters[0]!.p).toBe(10 / result.nullRatios.length)
  const none = { ...data, counts: [0, 0, 0, 0, 0, 0, 0, 0] }
  expect(ran(none, shape, { replicates: 99, seed: 1, phi: 1 })).toMatchObject({ clusters: [], n: 0 })
  const unseen = { ...data, passages: [0, 0, 0, 0, 0, 0, 0, 0] }
  expect(ran(unseen, shape, { replicates: 99, seed: 1, phi: 1 }).clusters).toEqual([])
  const nowhere = { xy: new Float64Array(0), months: 4, counts: [], passages: [] }
  expect(ran(nowhere, shape, { replicates: 99, seed: 1, phi: 1 }).clusters).toEqual([])
})
