import fc from 'fast-check'
import { expect, test } from 'vitest'
import { innerPoint } from '../../src/geometry/inner-point.ts'
import { pointInPolygon } from '../../src/geometry/point-in-polygon.ts'
import type { Polygon, Ring } from '../../src/geometry/position.ts'
import { rectangle, ringAt } from './shapes.ts'

const polygon = (...coordinates: Ring[]): Polygon => ({ type: 'Polygon', coordinates })

test('a mark lies inside: not in a hole, not between the arms of a U, not between parts', () => {
  const holed = polygon(rectangle(0, 0, 100, 100), rectangle(20, 20, 70, 60).toReversed())
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
  const parts = { type: 'MultiPolygon', coordinates: [holed.coordinates, u.coordinates] } as const
  for (const area of [holed, u, parts]) expect(pointInPolygon(innerPoint(area)!, area)).toBe(true)
})

test('nothing has no inside', () => {
  expect(innerPoint(polygon())).toBeUndefined()
  expect(innerPoint({ type: 'MultiPolygon', coordinates: [] })).toBeUndefined()
})

test('it lies inside any star', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 3, maxLength: 12 }), (radii) => {
      const ring = radii.map((radius, index): [number, number] => {
        const angle = (2 * Math.PI * index) / radii.length + 0.1
        return [radius * Math.cos(angle), radius * Math.sin(angle)]
      })
      const star = polygon(ringAt([...ring, ring[0]!]))
      expect(pointInPolygon(innerPoint(star)!, star)).toBe(true)
    }),
  )
})
