import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { areasNear } from '../../src/geometry/areas-near.ts'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { middleOf } from '../../src/geometry/middle.ts'
import { nearestOnRing } from '../../src/geometry/nearest-on-ring.ts'
import { overlapShare } from '../../src/geometry/overlap-share.ts'
import { pointInPolygon } from '../../src/geometry/point-in-polygon.ts'
import { pointsNear } from '../../src/geometry/points-near.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'

const numRuns = process.env.TOURNEE_LONG ? 1000 : 80
const box = (west: number, south: number, width: number, height: number): Polygon => {
  const at = (x: number, y: number): Position => [3.1 + x * 1e-5, 50.64 + y * 1e-5]
  return {
    type: 'Polygon',
    coordinates: [
      [
        at(west, south),
        at(west + width, south),
        at(west + width, south + height),
        at(west, south + height),
        at(west, south),
      ],
    ],
  }
}
const coordinate = fc.integer({ min: 0, max: 200 })
const someBox = fc
  .tuple(coordinate, coordinate, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([x, y, w, h]) => box(x, y, w, h))
// Off the corners and sides, where inside and outside are a matter of rounding.
const somePlace = fc
  .tuple(coordinate, coordinate)
  .map(([x, y]): Position => [3.1 + (x + 0.37) * 1e-5, 50.64 + (y + 0.37) * 1e-5])

test('areas near a place are those that each alone says, nearest first', () =>
  fc.assert(
    fc.property(
      fc.array(someBox, { maxLength: 12 }),
      somePlace,
      fc.integer({ min: 0, max: 80 }),
      (areas, at, within) => {
        const found = areasNear(areas)(at, within)
        const expected = areas.flatMap((area, rank) => {
          const metres = pointInPolygon(at, area) ? 0 : nearestOnRing(area, at)!.metres
          return metres <= within ? [{ rank, metres }] : []
        })
        expect(found.map(({ rank }) => rank).sort()).toEqual(expected.map(({ rank }) => rank).sort())
        found.forEach(({ rank, metres, edge, edgeMetres }, index) => {
          expect(metres).toBeCloseTo(expected.find((each) => each.rank === rank)!.metres, 3)
          expect(distanceMetres(at, edge)).toBeCloseTo(edgeMetres, 3)
          expect(nearestOnRing(areas[rank]!, edge)!.metres).toBeLessThan(0.001)
          if (index > 0) expect(metres).toBeGreaterThanOrEqual(found[index - 1]!.metres)
        })
      },
    ),
    { numRuns },
  ))

test('a hole is outside; nothing is near of nothing', () => {
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [...box(0, 0, 90, 90).coordinates, ...box(30, 30, 30, 30).coordinates],
  }
  const near = areasNear([holed, { type: 'Polygon', coordinates: [] }])
  expect(near([3.10045, 50.64045], 0)).toEqual([])
  expect(near([3.10015, 50.64015], 0)).toMatchObject([{ rank: 0, metres: 0 }])
  expect(areasNear([])([3, 50], 1000)).toEqual([])
})

test('points near a place are those within the distance, nearest first', () =>
  fc.assert(
    fc.property(
      fc.array(somePlace, { maxLength: 20 }),
      somePlace,
      fc.integer({ min: 0, max: 120 }),
      (points, at, within) => {
        const found = pointsNear(points)(at, within)
        const expected = points.filter((point) => distanceMetres(at, point) <= within).length
        expect(found.length).toBe(expected)
        found.forEach(({ rank, metres }) => {
          expect(metres).toBeCloseTo(distanceMetres(at, points[rank]!), 3)
        })
        expect(pointsNear(points)(at, within, 2)).toEqual(found.slice(0, 2))
      },
    ),
    { numRuns },
  ))

test('overlap is the share of what both cover, whichever comes first', () => {
  const [a, half, apart] = [box(0, 0, 40, 40), box(20, 0, 40, 40), box(90, 0, 40, 40)]
  expect(overlapShare(a, a)).toBe(1)
  expect(overlapShare(a, half)).toBeCloseTo(1 / 3, 1)
  expect(overlapShare(a, half)).toBe(overlapShare(half, a))
  expect(overlapShare(a, apart)).toBe(0)
  expect(overlapShare(a, { type: 'Polygon', coordinates: [] })).toBe(0)
})

test('the middle of an area is its centre of gravity, holes taken off, in any winding', () => {
  expect(middleOf({ type: 'Polygon', coordinates: [] })).toBeUndefined()
  const [lng, lat] = middleOf(box(0, 0, 40, 20))!
  expect(lng).toBeCloseTo(3.1002, 9)
  expect(lat).toBeCloseTo(50.6401, 9)
  const backwards = {
    type: 'Polygon',
    coordinates: box(0, 0, 40, 20).coordinates.map((ring) => ring.toReversed()),
  } as const
  expect(middleOf(backwards)![0]).toBeCloseTo(lng, 9)
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [...box(0, 0, 40, 20).coordinates, ...box(20, 0, 20, 20).coordinates],
  }
  expect(middleOf(holed)![0]).toBeCloseTo(3.1001, 9)
})
