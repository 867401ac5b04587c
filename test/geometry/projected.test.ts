import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLambert93, toLambert93 } from '../../src/geometry/projected.ts'

test('Lambert-93 there and back is the same place within a tenth of a millimetre', () => {
  const [lng, lat] = [
    fc.double({ min: -5, max: 10, noNaN: true }),
    fc.double({ min: 41, max: 51.5, noNaN: true }),
  ]
  fc.assert(
    fc.property(lng, lat, (lng, lat) => {
      const back = fromLambert93(...toLambert93([lng, lat]))
      expect(Math.abs(back[0] - lng)).toBeLessThan(1e-9)
      expect(Math.abs(back[1] - lat)).toBeLessThan(1e-9)
    }),
  )
})

test("Paris is where PROJ has it, and the projection's origin at 700 km, 6 600 km", () => {
  const [x, y] = toLambert93([2.3522, 48.8566])
  expect(x).toBeCloseTo(652_469.0227, 3)
  expect(y).toBeCloseTo(6_862_035.2594, 3)
  const origin = toLambert93([3, 46.5])
  expect(origin[0]).toBeCloseTo(700_000, 3)
  expect(origin[1]).toBeCloseTo(6_600_000, 3)
})
