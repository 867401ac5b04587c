import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convexHull } from '../../src/geometry/convex-hull.ts'
import type { PlanePoint } from '../../src/geometry/local-projection.ts'

const turn = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

test('the hull of a square is its corners, counter-clockwise, whatever lies inside or on an edge', () => {
  const points: PlanePoint[] = [
    ...([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ] as const),
    ...([
      [1, 1],
      [1, 0],
      [0, 0],
      [2, 1],
    ] as const),
  ]
  expect(convexHull(points)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ])
})

test('nothing, one point and a line have no more than their ends', () => {
  expect(convexHull([])).toEqual([])
  expect(
    convexHull([
      [3, 4],
      [3, 4],
    ]),
  ).toEqual([[3, 4]])
  expect(
    convexHull([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toEqual([
    [0, 0],
    [2, 2],
  ])
})

test('every point lies left of every edge, and every corner is one of the points', () => {
  const whole = fc.integer({ min: -50, max: 50 })
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { minLength: 3, maxLength: 40 }), (points) => {
      const hull = convexHull(points)
      for (const corner of hull) expect(points).toContainEqual(corner)
      if (hull.length < 3) return
      hull.forEach((from, rank) => {
        const to = hull[(rank + 1) % hull.length]!
        for (const point of points) expect(turn(from, to, point)).toBeGreaterThanOrEqual(0)
      })
    }),
  )
})
