import { kinks } from '@turf/kinks'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ring } from '../../src/geometry/position.ts'
import { rewound, ringValidity } from '../../src/geometry/ring-validity.ts'
import { rectangle, ringAt } from './shapes.ts'

const polygon = (...coordinates: Ring[]) => ({ type: 'Polygon', coordinates }) as const
const square = rectangle(0, 0, 100, 100)

test('a closed simple ring is valid, with a hole that touches it too', () => {
  expect(ringValidity(polygon(square))).toEqual({ valid: true })
  expect(ringValidity(polygon(square, rectangle(0, 0, 10, 10)))).toEqual({ valid: true })
})

test('a bow tie crosses itself, and the place is told', () => {
  const bow = ringAt([
    [0, 0],
    [100, 100],
    [100, 0],
    [0, 100],
    [0, 0],
  ])
  const found = ringValidity(polygon(bow))
  const [lng, lat] = ringAt([[50, 50]])[0]!
  expect(found).toMatchObject({ valid: false, reason: 'self-crossing' })
  expect('at' in found && found.at![0]).toBeCloseTo(lng, 7)
  expect('at' in found && found.at![1]).toBeCloseTo(lat, 7)
})

test('a ring left open, one of three positions, and no ring at all are told apart', () => {
  expect(ringValidity(polygon(square.slice(0, -1)))).toMatchObject({ reason: 'not-closed' })
  expect(ringValidity(polygon([...square.slice(0, 2), square[0]!]))).toMatchObject({ reason: 'too-short' })
  expect(ringValidity(polygon())).toMatchObject({ reason: 'no-ring' })
  expect(ringValidity({ type: 'MultiPolygon', coordinates: [[square], []] })).toMatchObject({
    reason: 'no-ring',
  })
})

test('rewound makes outer rings anticlockwise and holes clockwise', () => {
  const hole = rectangle(40, 40, 20, 20)
  const right = polygon(square, hole.toReversed())
  expect(rewound(polygon(square.toReversed(), hole))).toEqual(right)
  expect(rewound(right)).toEqual(right)
  expect(rewound({ type: 'MultiPolygon', coordinates: [[square.toReversed()]] })).toEqual({
    type: 'MultiPolygon',
    coordinates: [[square]],
  })
})

test('small rings, looked at side by side, get the word that Turf gives', () => {
  const corner = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }))
  fc.assert(
    fc.property(fc.uniqueArray(corner, { minLength: 3, maxLength: 7, selector: String }), (corners) => {
      const ring = [...corners, corners[0]!].map(([x, y]) => [3 + x / 1000, 50 + y / 1000])
      const crossings = kinks({ type: 'LineString', coordinates: ring }).features.length
      expect(ringValidity(polygon(ring as unknown as Ring)).valid).toBe(crossings === 0)
    }),
    { numRuns: 500 },
  )
})
