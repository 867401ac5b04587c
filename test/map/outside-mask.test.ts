import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MultiPolygon, Polygon, Position, Ring } from '../../src/geometry/position.ts'
import { outsideMask } from '../../src/map/outside-mask.ts'

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const polygon = (...coordinates: Ring[]): Polygon => ({ type: 'Polygon', coordinates })

/** Even-odd ray casting, sharing nothing with the sweep. */
const holds = (rings: readonly Ring[], [x, y]: Position): boolean =>
  rings
    .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index]!, end] as const))
    .filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1))
    .length %
    2 ===
  1
const isDimmed = ({ coordinates }: MultiPolygon, at: Position): boolean =>
  coordinates.some((rings) => holds(rings, at))

test('what is inside one area is not dimmed, what is around it is', () => {
  const mask = outsideMask([polygon(rectangle(0, 0, 4, 2))])
  expect(isDimmed(mask, [1, 1])).toBe(false)
  for (const at of [
    [-1, 1],
    [5, 1],
    [2, 3],
    [2, -1],
  ] as const)
    expect(isDimmed(mask, at)).toBe(true)
})

test('a hole of the area is outside, another area in the hole is not', () => {
  const ring = polygon(rectangle(0, 0, 6, 6), rectangle(1, 1, 5, 5))
  expect(isDimmed(outsideMask([ring]), [3.1, 3.2])).toBe(true)
  expect(isDimmed(outsideMask([ring, polygon(rectangle(2, 2, 4, 4))]), [3.1, 3.2])).toBe(false)
})

test('without areas everything is outside', () => {
  expect(isDimmed(outsideMask([]), [0.1, 0.2])).toBe(true)
})

test('triangles that touch, cross and overlap leave dimmed exactly what none of them holds', () => {
  const corner = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  const triangle = fc
    .tuple(corner, corner, corner)
    .filter(([[ax, ay], [bx, by], [cx, cy]]) => (bx - ax) * (cy - ay) !== (cx - ax) * (by - ay))
    .map(([a, b, c]) => polygon([a, b, c, a]))
  // Thirds of irrational steps: no sample lies on an edge between whole corners.
  const samples = Array.from(
    { length: 60 },
    (_, i): Position => [((i * Math.SQRT2) % 8) + 0.001_3, ((i * Math.E) % 8) + 0.001_7],
  )
  fc.assert(
    fc.property(fc.array(triangle, { minLength: 1, maxLength: 4 }), (areas) => {
      const mask = outsideMask(areas)
      for (const at of samples)
        expect(isDimmed(mask, at)).toBe(!areas.some(({ coordinates }) => holds(coordinates, at)))
    }),
    { numRuns: process.env.TOURNEE_LONG ? 2000 : 100 },
  )
})
