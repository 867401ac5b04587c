import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf } from '../../src/geometry/bounds.ts'
import { boxesNear, grown } from '../../src/geometry/boxes-near.ts'
import { distanceMetres } from '../../src/geometry/distance.ts'
import type { Bounds } from '../../src/geometry/position.ts'
import { MONS, rectangle } from './shapes.ts'

const box = (x: number, y: number, size = 10): Bounds => boundsOf(rectangle(x, y, size, size))!

test('boxes that meet are told by rank, touching ones too', () => {
  const near = boxesNear([box(0, 0), box(100, 0), [MONS[0], MONS[1], MONS[0], MONS[1]]])
  expect(near(box(5, 5))).toEqual([0])
  expect(near(box(-5, -5, 200))).toEqual([0, 1, 2])
  expect(near(box(50, 50))).toEqual([])
  expect(near([MONS[0], MONS[1], MONS[0], MONS[1]])).toContain(2)
  expect(boxesNear([])(box(0, 0))).toEqual([])
})

test('a box grown by some metres reaches that far on each side, and hardly farther', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(0, 43, 51, 69),
      fc.integer({ min: -5, max: 9 }),
      (metres, lat, lng) => {
        const [west, south, east, north] = grown([lng, lat, lng, lat], metres)
        for (const at of [
          [west, lat],
          [east, lat],
          [lng, south],
          [lng, north],
        ] as const) {
          expect(distanceMetres([lng, lat], at)).toBeGreaterThanOrEqual(metres)
          expect(distanceMetres([lng, lat], at)).toBeLessThan(metres * 1.03)
        }
      },
    ),
  )
})
