import { expect, test } from 'vitest'
import { overlapWithin } from '../../src/geometry/overlap-within.ts'
import type { Ring } from '../../src/geometry/position.ts'

const box = (west: number, south: number, east: number, north: number): Ring => {
  const at = (x: number, y: number): readonly [number, number] => [3.11 + x / 1e4, 50.64 + y / 1e4]
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
}
const area = (...coordinates: readonly (readonly Ring[])[]) =>
  ({ type: 'MultiPolygon', coordinates }) as const

test('a hole that leaves its ring, holes and parts that overlap are found; those that touch are not', () => {
  const outer = box(0, 0, 10, 10)
  expect(overlapWithin(area([outer]))).toBeNull()
  expect(overlapWithin(area([outer, box(2, 2, 4, 4), box(4, 2, 6, 4)]))).toBeNull()
  expect(overlapWithin(area([outer, box(0, 2, 4, 4)]))).toBeNull()
  expect(overlapWithin(area([outer], [box(10, 0, 20, 10)]))).toBeNull()
  // A part that stands in the courtyard of another.
  expect(overlapWithin(area([outer, box(2, 2, 8, 8)], [box(4, 4, 6, 6)]))).toBeNull()
  expect(overlapWithin(area([outer, box(8, 2, 12, 4)]))).not.toBeNull()
  expect(overlapWithin(area([outer, box(12, 2, 14, 4)]))).not.toBeNull()
  expect(overlapWithin(area([outer, box(2, 2, 6, 6), box(4, 4, 8, 8)]))).not.toBeNull()
  expect(overlapWithin(area([outer], [box(5, 5, 15, 15)]))).not.toBeNull()
  expect(overlapWithin(area([]))).toBeNull()
})
