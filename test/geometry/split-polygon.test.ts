import fc from 'fast-check'
import { expect, test } from 'vitest'
import { polygonAreaSquareMetres as size } from '../../src/geometry/polygon-area.ts'
import { type Area, intersectionOf, singles, unionOf } from '../../src/geometry/polygon-clipping.ts'
import type { Polygon, Ring } from '../../src/geometry/position.ts'
import { splitBy } from '../../src/geometry/split-polygon.ts'
import { rectangle, ringAt } from './shapes.ts'

const polygon = (...coordinates: Ring[]): Polygon => ({ type: 'Polygon', coordinates })
const square = polygon(rectangle(0, 0, 100, 100))
const sizes = (pieces: readonly Area[] | null): number[] =>
  (pieces ?? []).map((piece) => Math.round(size(piece) / 10) * 10).sort((a, b) => a - b)
const line = (...points: [number, number][]) => ringAt(points)

test('a line across makes two pieces that share their cut to the last digit', () => {
  const pieces = splitBy(square, line([-10, 30], [50, 30], [110, 30]))!
  expect(sizes(pieces)).toEqual([3000, 7000])
  const [a, b] = pieces.map((piece) => singles(piece)[0]![0]!.map(String))
  expect(a!.filter((at) => b!.includes(at)).length).toBeGreaterThanOrEqual(3)
  expect(intersectionOf(pieces[0]!, pieces[1]!)).toBeNull()
})

test('a line that stops inside, only touches, runs along the edge, misses, or crosses itself cuts nothing', () => {
  expect(splitBy(square, line([-10, 30], [50, 30]))).toBeNull()
  expect(splitBy(square, line([-10, 110], [0, 100], [-10, 90]))).toBeNull()
  expect(splitBy(square, line([0, -10], [0, 110]))).toBeNull()
  expect(splitBy(square, line([-10, -10], [110, -10]))).toBeNull()
  expect(splitBy(square, line([-10, 30]))).toBeNull()
  expect(splitBy(square, [])).toBeNull()
  expect(splitBy(square, line([-10, 50], [80, 50], [80, 20], [50, 20], [50, 110]))).toBeNull()
  expect(splitBy({ type: 'MultiPolygon', coordinates: [] }, line([-10, 30], [110, 30]))).toBeNull()
})

test('ends on corners or on sides cut too', () => {
  expect(sizes(splitBy(square, line([0, 0], [100, 100])))).toEqual([5000, 5000])
  expect(sizes(splitBy(square, line([0, 20], [100, 20])))).toEqual([2000, 8000])
})

test('a line that comes back cuts again, and each arm of a U apart', () => {
  expect(sizes(splitBy(square, line([-10, 20], [110, 20], [110, 70], [-10, 70])))).toEqual([2000, 3000, 5000])
  const u = polygon(
    ringAt([
      [0, 0],
      [90, 0],
      [90, 100],
      [60, 100],
      [60, 30],
      [30, 30],
      [30, 100],
      [0, 100],
      [0, 0],
    ]),
  )
  expect(sizes(splitBy(u, line([-5, 80], [45, 80])))).toEqual([600, 6300])
  expect(sizes(splitBy(u, line([-5, 80], [95, 80])))).toEqual([600, 600, 5700])
})

test('a line over a hole cuts around it; from the edge to a hole it does not', () => {
  const ring = polygon(rectangle(0, 0, 100, 100), rectangle(40, 40, 20, 20).toReversed())
  expect(sizes(splitBy(ring, line([-10, 50], [110, 50])))).toEqual([4800, 4800])
  expect(sizes(splitBy(ring, line([-10, 20], [110, 20])))).toEqual([2000, 7600])
  expect(splitBy(ring, line([-10, 50], [50, 50]))).toBeNull()
})

test('parts left whole stay with the largest piece', () => {
  const two: Area = {
    type: 'MultiPolygon',
    coordinates: [square.coordinates, [rectangle(500, 0, 10, 10)]],
  }
  const pieces = splitBy(two, line([-10, 30], [110, 30]))!
  expect(sizes(pieces)).toEqual([3000, 7100])
  expect(pieces.map(({ type }) => type).sort()).toEqual(['MultiPolygon', 'Polygon'])
})

/** A star-shaped polygon around the origin: a radius for each of its corners. */
const star = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 5, maxLength: 14 }).map((radii) => {
  const points = radii.map((radius, index): [number, number] => {
    const angle = (2 * Math.PI * index) / radii.length
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
  return polygon(ringAt([...points, points[0]!]))
})
const bend = fc.tuple(fc.integer({ min: -250, max: 250 }), fc.integer({ min: -50, max: 50 }))

test('the pieces of any cut make the whole again, and have nothing in common', () => {
  fc.assert(
    fc.property(star, fc.array(bend, { maxLength: 4 }), (area, bends) => {
      const across = line([-400, 7], ...bends.toSorted((a, b) => a[0] - b[0]), [400, -11])
      const pieces = splitBy(area, across)
      // Always cut: the line goes from one side to the other, near the middle.
      expect(pieces!.length).toBeGreaterThanOrEqual(2)
      const total = pieces!.reduce((sum, piece) => sum + size(piece), 0)
      expect(Math.abs(total - size(area))).toBeLessThan(20)
      expect(Math.abs(size(unionOf(pieces!)!) - size(area))).toBeLessThan(20)
      for (let i = 0; i < pieces!.length; i++)
        for (let j = 0; j < i; j++) {
          const both = intersectionOf(pieces![i]!, pieces![j]!)
          expect(both ? size(both) : 0).toBeLessThan(1)
        }
    }),
  )
})
