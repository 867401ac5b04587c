import fc from 'fast-check'
import { expect, test } from 'vitest'
import { polygonAreaSquareMetres } from '../../src/geometry/polygon-area.ts'
import { rectangle } from './shapes.ts'

test('a rectangle of 300 m by 200 m is six hectares, wherever it lies in the quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (x, y) => {
      const area = polygonAreaSquareMetres({ type: 'Polygon', coordinates: [rectangle(x, y, 300, 200)] })
      expect(Math.abs(area - 60_000)).toBeLessThan(0.1)
    }),
  )
})

test('a hole is taken off and parts are added, whichever way they wind', () => {
  const holed = [rectangle(0, 0, 100, 100), rectangle(40, 40, 20, 20)]
  const reversed = holed.map((ring) => ring.toReversed())
  const other = [rectangle(500, 0, 10, 10)]
  expect(polygonAreaSquareMetres({ type: 'Polygon', coordinates: holed })).toBeCloseTo(9600, 2)
  expect(polygonAreaSquareMetres({ type: 'Polygon', coordinates: reversed })).toBeCloseTo(9600, 2)
  expect(polygonAreaSquareMetres({ type: 'MultiPolygon', coordinates: [holed, other] })).toBeCloseTo(9700, 2)
})

test('nothing has no area', () => {
  expect(polygonAreaSquareMetres({ type: 'Polygon', coordinates: [] })).toBe(0)
})
