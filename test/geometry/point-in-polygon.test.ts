import { expect, test } from 'vitest'
import { pointInPolygon } from '../../src/geometry/point-in-polygon.ts'
import type { Polygon } from '../../src/geometry/position.ts'
import { rectangle, ringAt } from './shapes.ts'

const holed: Polygon = {
  type: 'Polygon',
  coordinates: [rectangle(0, 0, 100, 100), rectangle(40, 40, 20, 20)],
}
const at = (x: number, y: number) => ringAt([[x, y]])[0]!

test('a point inside is inside, one in the hole or beside is not', () => {
  expect(pointInPolygon(at(10, 10), holed)).toBe(true)
  expect(pointInPolygon(at(50, 50), holed)).toBe(false)
  expect(pointInPolygon(at(-1, 50), holed)).toBe(false)
})

test('the outline counts as inside', () => {
  expect(pointInPolygon(holed.coordinates[0]![0]!, holed)).toBe(true)
})

test('any part of a multipolygon will do', () => {
  const both = { type: 'MultiPolygon', coordinates: [holed.coordinates, [rectangle(500, 0, 9, 9)]] } as const
  expect(pointInPolygon(at(505, 5), both)).toBe(true)
  expect(pointInPolygon(at(300, 5), both)).toBe(false)
})
