import fc from 'fast-check'
import { expect, test } from 'vitest'
import { polygonAreaSquareMetres as size } from '../../src/geometry/polygon-area.ts'
import {
  type Area,
  differenceOf,
  intersectionOf,
  singles,
  snapped,
  unionOf,
  withHole,
} from '../../src/geometry/polygon-clipping.ts'
import type { Polygon, Ring } from '../../src/geometry/position.ts'
import { rewound, ringValidity } from '../../src/geometry/ring-validity.ts'
import { rectangle, ringAt } from './shapes.ts'

const polygon = (...coordinates: Ring[]): Polygon => ({ type: 'Polygon', coordinates })
const square = polygon(rectangle(0, 0, 100, 100))
const right = polygon(rectangle(60, 0, 100, 100))
const far = polygon(rectangle(500, 0, 10, 10))
const sizeOf = (area: Area | null): number => (area ? size(area) : 0)
const onLattice = (area: Area): boolean =>
  singles(area)
    .flat(2)
    .every((at) => at.every((value) => Math.abs(value * 1e7 - Math.round(value * 1e7)) < 1e-4))

test('what two squares cover together, both, and the first alone', () => {
  expect(sizeOf(unionOf([square, right]))).toBeCloseTo(16_000, -1)
  expect(sizeOf(intersectionOf(square, right))).toBeCloseTo(4_000, -1)
  expect(sizeOf(differenceOf(square, right))).toBeCloseTo(6_000, -1)
})

test('areas apart make a MultiPolygon, have nothing in common, and lose nothing', () => {
  expect(unionOf([square, far])).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } })
  expect(intersectionOf(square, far)).toBeNull()
  expect(differenceOf(square, far)).toEqual(snapped(square))
  expect(differenceOf(square, square)).toBeNull()
})

test('nothing given, nothing left: empty, flat and repeated corners', () => {
  const flat = polygon(
    ringAt([
      [0, 0],
      [50, 0],
      [100, 0],
      [0, 0],
    ]),
  )
  const empty: Area = { type: 'MultiPolygon', coordinates: [] }
  expect(unionOf([])).toBeNull()
  expect(unionOf([empty, flat])).toBeNull()
  expect(intersectionOf(square, empty)).toBeNull()
  expect(differenceOf(empty, square)).toBeNull()
  expect(differenceOf(square, flat)).toEqual(snapped(square))
  expect(snapped(polygon([]))).toBeNull()
  const stuttering = polygon(square.coordinates[0]!.flatMap((at) => [at, at]))
  expect(snapped(stuttering)).toEqual(snapped(square))
})

test('a spike that goes and comes back is no part of an area, wherever the ring starts', () => {
  const corners = [
    [0, 0],
    [100, 0],
    [150, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ] as const
  for (let start = 0; start < corners.length; start++) {
    const turned = [...corners.slice(start), ...corners.slice(0, start)]
    const tidy = snapped(polygon(ringAt([...turned, turned[0]!])))!
    expect(tidy.coordinates[0]).toHaveLength(5)
    expect(size(tidy)).toBeCloseTo(10_000, -1)
  }
})

test('a hole is kept inside only, and an island in it stays', () => {
  const ring = withHole(square, polygon(rectangle(40, 40, 20, 20)))!
  expect(size(ring)).toBeCloseTo(9_600, -1)
  expect(singles(ring)[0]).toHaveLength(2)
  expect(withHole(square, polygon(rectangle(90, 40, 20, 20)))).toBeNull()
  expect(withHole(square, far)).toBeNull()
  expect(withHole(square, square)).toBeNull()
  expect(withHole(ring, polygon(rectangle(45, 45, 5, 5)))).toBeNull()
  expect(size(unionOf([ring, polygon(rectangle(45, 45, 5, 5))])!)).toBeCloseTo(9_625, -1)
})

test('neighbours drawn to the micrometre share their border: no sliver between them', () => {
  const left = polygon(
    rectangle(0, 0, 100, 100).map(([lng, lat]) => [lng + 3e-9, lat - 2e-9] as [number, number]),
  )
  const next = polygon(rectangle(100, 0, 100, 100))
  expect(intersectionOf(left, next)).toBeNull()
  expect(singles(unionOf([left, next])!).flat()).toHaveLength(1)
})

const metre = fc.integer({ min: -300, max: 300 })
const triangle = fc
  .tuple(metre, metre, metre, metre, metre, metre)
  .filter(([a, b, c, d, e, f]) => Math.abs((c - a) * (f - b) - (e - a) * (d - b)) > 2000)
  .map(([a, b, c, d, e, f]) =>
    rewound(
      polygon(
        ringAt([
          [a, b],
          [c, d],
          [e, f],
          [a, b],
        ]),
      ),
    ),
  )

test('areas add up: what is in one, in the other and in both makes the whole', () => {
  fc.assert(
    fc.property(triangle, triangle, (a, b) => {
      const both = sizeOf(intersectionOf(a, b))
      const whole = sizeOf(unionOf([a, b]))
      // A corner moves by half a centimetre at most, along sides of some kilometres in all.
      expect(Math.abs(size(a) + size(b) - both - whole)).toBeLessThan(20)
      expect(Math.abs(sizeOf(differenceOf(a, b)) + both - size(a))).toBeLessThan(20)
      expect(Math.abs(sizeOf(unionOf([b, a])) - whole)).toBeLessThan(0.01)
    }),
  )
})

test('what comes out is wound as RFC 7946 asks, on the lattice, with whole rings', () => {
  fc.assert(
    fc.property(fc.array(triangle, { minLength: 1, maxLength: 4 }), triangle, (areas, other) => {
      for (const made of [unionOf(areas), differenceOf(unionOf(areas)!, other)]) {
        if (!made) continue
        expect(rewound(made)).toEqual(made)
        expect(onLattice(made)).toBe(true)
        const flaw = ringValidity(made)
        expect(flaw.valid || flaw.reason === 'self-crossing').toBe(true)
      }
    }),
  )
})

test('where three sides nearly meet the rings still close', () => {
  const steps = (...ring: [number, number][]): Polygon =>
    polygon(ring.map(([x, y]) => [x / 1e7, y / 1e7] as [number, number]))
  const areas = [
    steps([31097507, 506425000], [31105141, 506421494], [31105000, 506425000], [31097507, 506425000]),
    steps([31105000, 506421584], [31110938, 506425000], [31104152, 506425449], [31105000, 506421584]),
    steps([31109665, 506403246], [31105000, 506425000], [31097648, 506451159], [31109665, 506403246]),
  ]
  const total = areas.reduce((sum, area) => sum + size(area), 0)
  const whole = size(unionOf(areas)!)
  expect(whole).toBeLessThan(total)
  expect(whole).toBeGreaterThan(Math.max(...areas.map(size)))
})
