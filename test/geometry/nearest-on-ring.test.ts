import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { nearestOnLines } from '../../src/geometry/nearest-on-lines.ts'
import { nearestOnRing } from '../../src/geometry/nearest-on-ring.ts'
import { rectangle, ringAt } from './shapes.ts'

const at = (x: number, y: number) => ringAt([[x, y]])[0]!
const holed = {
  type: 'Polygon',
  coordinates: [rectangle(0, 0, 100, 100), rectangle(40, 40, 20, 20)],
} as const

test('from inside, outside and in a hole, the nearest side is found', () => {
  expect(nearestOnRing(holed, at(50, 3))!.metres).toBeCloseTo(3, 3)
  expect(nearestOnRing(holed, at(50, -7))!.metres).toBeCloseTo(7, 3)
  expect(nearestOnRing(holed, at(50, 58))!.metres).toBeCloseTo(2, 3)
  expect(distanceMetres(nearestOnRing(holed, at(103, 50))!.at, at(100, 50))).toBeLessThan(0.01)
  expect(nearestOnRing(holed, at(-3, -4))!.metres).toBeCloseTo(5, 3)
})

test('without a side there is no nearest point', () => {
  expect(nearestOnRing({ type: 'Polygon', coordinates: [] }, at(0, 0))).toBeUndefined()
  expect(nearestOnRing({ type: 'MultiPolygon', coordinates: [[[at(0, 0)]]] }, at(0, 0))).toBeUndefined()
})

const metre = fc.integer({ min: -300, max: 300 })
test('it agrees with the index of lines', () => {
  fc.assert(
    fc.property(metre, metre, (x, y) => {
      const peer = nearestOnLines(holed.coordinates)(at(x, y))!
      expect(nearestOnRing(holed, at(x, y))!.metres).toBeCloseTo(peer.distanceMetres, 2)
    }),
  )
})
