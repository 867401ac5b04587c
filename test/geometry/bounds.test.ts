import { expect, test } from 'vitest'
import { boundsOf, centreOf, positionsOf } from '../../src/geometry/bounds.ts'

test('bounds hold every position of a geometry, whatever its kind', () => {
  const ring = [
    [3.1, 50.6],
    [3.2, 50.65],
    [3.15, 50.7],
    [3.1, 50.6],
  ] as const
  const box = [3.1, 50.6, 3.2, 50.7]
  expect(boundsOf(positionsOf({ type: 'LineString', coordinates: ring }))).toEqual(box)
  expect(boundsOf(positionsOf({ type: 'Polygon', coordinates: [ring] }))).toEqual(box)
  expect(boundsOf(positionsOf({ type: 'MultiPolygon', coordinates: [[ring], [[[3, 51]]]] }))).toEqual([
    3, 50.6, 3.2, 51,
  ])
})

test('no position has no bounds', () => {
  expect(boundsOf([])).toBeUndefined()
})

test('the centre of a box is its middle', () => {
  expect(centreOf([3, 50, 4, 52])).toEqual([3.5, 51])
})
