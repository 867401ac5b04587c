import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceField } from '../../src/map/distance-field.ts'

test('a distance field is above its edge value inside, below outside, and fades with distance', () => {
  const side = 9
  const covered = Array.from({ length: side * side }, (_, index) => (index % side < 4 ? 255 : 0))
  const row = [...distanceField(covered, side).slice(4 * side, 5 * side)]
  expect(row.slice(0, 4).every((value) => value > 191)).toBe(true)
  expect(row.slice(4).every((value) => value < 191)).toBe(true)
  expect(row).toEqual(row.toSorted((a, b) => b - a))
  expect(row[3]! - 191).toBe(191 - row[4]!)
})

/** Every pixel compared with every other. */
const compared = (covered: readonly number[], side: number): Uint8ClampedArray => {
  const inside = (at: number): boolean => covered[at]! >= 128
  return Uint8ClampedArray.from(covered, (_, at) => {
    const distances = covered.map((__, other) =>
      inside(other) === inside(at)
        ? 16
        : Math.hypot((other % side) - (at % side), Math.floor(other / side) - Math.floor(at / side)),
    )
    return 191 + (255 * (inside(at) ? 1 : -1) * (Math.min(...distances, 16) - 0.5)) / 8
  })
}

test('it is what every pixel compared with every other gives', () => {
  const shape = fc.integer({ min: 1, max: 24 }).chain((side) =>
    fc.tuple(
      fc.constant(side),
      fc.array(fc.oneof(fc.constant(0), fc.constant(255), fc.integer({ min: 0, max: 255 })), {
        minLength: side * side,
        maxLength: side * side,
      }),
    ),
  )
  fc.assert(
    fc.property(shape, ([side, covered]) => {
      expect(distanceField(covered, side)).toEqual(compared(covered, side))
    }),
    { numRuns: 200 },
  )
})

test('a lone pixel fades as a disc, and what is far from it is empty or full', () => {
  const side = 33
  const alone = Array.from({ length: side * side }, (_, at) => (at === 16 * side + 16 ? 255 : 0))
  expect(distanceField(alone, side)).toEqual(compared(alone, side))
  expect(
    distanceField(
      alone.map((value) => 255 - value),
      side,
    ),
  ).toEqual(
    compared(
      alone.map((value) => 255 - value),
      side,
    ),
  )
})
