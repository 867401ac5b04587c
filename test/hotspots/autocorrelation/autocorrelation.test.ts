import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlaneNeighbours, planeNeighbours } from '../../../src/geometry/plane-neighbours.ts'
import { gi, giStar } from '../../../src/hotspots/autocorrelation/gi-star.ts'
import { globalMoran } from '../../../src/hotspots/autocorrelation/global-moran.ts'
import { localMoran } from '../../../src/hotspots/autocorrelation/local-moran.ts'
import { spaceTimeGiStar } from '../../../src/hotspots/autocorrelation/space-time-gi-star.ts'

const numRuns = process.env.TOURNEE_LONG ? 1000 : 60
const place = fc.record({ x: fc.nat(400), y: fc.nat(300), value: fc.nat(9) })
const quarter = fc.array(place, { minLength: 8, maxLength: 40 })
type Places = readonly { x: number; y: number; value: number }[]
const xyOf = (places: Places): Float64Array => Float64Array.from(places.flatMap(({ x, y }) => [x, y]))
const valuesOf = (places: Places): number[] => places.map(({ value }) => value)
const of = ({ starts, ranks }: PlaneNeighbours, i: number): Uint32Array =>
  ranks.subarray(starts[i], starts[i + 1])

test('values moved by one amount and scaled by one factor have the same z', () => {
  fc.assert(
    fc.property(quarter, fc.integer({ min: 2, max: 9 }), (places, times) => {
      const band = planeNeighbours(xyOf(places), 100)
      const values = valuesOf(places)
      const other = values.map((value) => value * times + 3)
      for (const statistic of [giStar, gi]) {
        const [z, same] = [statistic(values, band), statistic(other, band)]
        z.forEach((each, i) => {
          if (Number.isFinite(each)) expect(same[i]).toBeCloseTo(each, 7)
        })
      }
      const [moran, again] = [globalMoran(values, band), globalMoran(other, band)]
      if (Number.isFinite(moran.z)) expect(again.z).toBeCloseTo(moran.z, 7)
    }),
    { numRuns },
  )
})

test('places in another order have the same figures', () => {
  fc.assert(
    fc.property(quarter, (places) => {
      const turned = [...places].reverse()
      const [a, b] = [places, turned].map((each) => {
        const band = planeNeighbours(xyOf(each), 80)
        return [giStar(valuesOf(each), band), localMoran(valuesOf(each), band).z] as const
      })
      a!.forEach((figures, which) => {
        figures.forEach((z, i) => {
          const same = b![which]![places.length - 1 - i]!
          if (Number.isFinite(z) || Number.isFinite(same)) expect(same).toBeCloseTo(z, 8)
        })
      })
    }),
    { numRuns },
  )
})

test("local Moran's indices add up to n times the global one where everybody has a neighbour", () => {
  fc.assert(
    fc.property(quarter, (places) => {
      const band = planeNeighbours(xyOf(places), 500)
      const values = valuesOf(places)
      if (new Set(values).size === 1) return
      const sum = localMoran(values, band).i.reduce((total, each) => total + each, 0)
      expect(sum / places.length).toBeCloseTo(globalMoran(values, band).i, 9)
    }),
    { numRuns },
  )
})

test("under random labels Moran's I has the mean and variance told", () => {
  const xy = Float64Array.from({ length: 14 }, (_, i) => (i % 2 ? 40 * Math.floor(i / 4) : 31 * i))
  const band = planeNeighbours(xy, 90)
  const values = [0, 1, 1, 2, 5, 0, 3]
  const told = globalMoran(values, band)
  const all = permutations(values).map((labels) => globalMoran(labels, band).i)
  const mean = all.reduce((sum, i) => sum + i, 0) / all.length
  expect(mean).toBeCloseTo(told.expected, 10)
  expect(all.reduce((sum, i) => sum + (i - mean) ** 2, 0) / all.length).toBeCloseTo(told.variance, 10)
})

test('a month that looks back at one like it says more than one alone; without counts there is nothing to say', () => {
  const band = planeNeighbours(Float64Array.from([0, 0, 10, 0, 500, 0, 900, 0]), 60)
  const z = spaceTimeGiStar([4, 4, 3, 3, 0, 0, 1, 1], 2, band)
  expect(z[1]).toBeGreaterThan(z[0]!)
  expect(z[0]).toBeCloseTo(giStar([4, 3, 0, 1], band)[0]!, 12)
  expect([...spaceTimeGiStar([0, 0, 0, 0], 1, band)].every(Number.isNaN)).toBe(true)
})

test('neighbours are those within the band, both ways, in order', () => {
  fc.assert(
    fc.property(quarter, fc.constantFrom(5, 60, 1000), (places, metres) => {
      const band = planeNeighbours(xyOf(places), metres)
      places.forEach(({ x, y }, i) => {
        const near = places.flatMap((each, j) =>
          j !== i && Math.hypot(each.x - x, each.y - y) <= metres ? [j] : [],
        )
        expect([...of(band, i)]).toEqual(near)
      })
    }),
    { numRuns },
  )
  expect([...planeNeighbours(new Float64Array(0), 10).starts]).toEqual([0])
  expect(() => planeNeighbours(new Float64Array(2), 0)).toThrow(RangeError)
})

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((value, i) =>
    permutations(values.filter((_, j) => j !== i)).map((rest) => [value, ...rest]),
  )
}
