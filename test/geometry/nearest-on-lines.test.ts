import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceMetres } from '../../src/geometry/distance.ts'
import { nearestOnLines } from '../../src/geometry/nearest-on-lines.ts'
import { ringAt } from './shapes.ts'

const metre = fc.integer({ min: -800, max: 800 })
const line = fc.array(fc.tuple(metre, metre), { minLength: 2, maxLength: 5 })
const at = (x: number, y: number) => ringAt([[x, y]])[0]!

test('the foot of a perpendicular is found with its line and its offset', () => {
  const found = nearestOnLines([
    ringAt([
      [0, 0],
      [100, 0],
      [100, 100],
    ]),
    ringAt([
      [0, 300],
      [100, 300],
    ]),
  ])
  expect(found(at(110, 40))).toMatchObject({ line: 0 })
  expect(found(at(110, 40))!.offsetMetres).toBeCloseTo(140, 4)
  expect(found(at(110, 40))!.distanceMetres).toBeCloseTo(10, 4)
  expect(distanceMetres(found(at(110, 40))!.at, at(100, 40))).toBeLessThan(0.001)
  expect(found(at(50, 250))).toMatchObject({ line: 1 })
})

test('nothing is found beyond the distance asked for, nor without lines', () => {
  const found = nearestOnLines([
    ringAt([
      [0, 0],
      [100, 100],
    ]),
  ])
  expect(found(at(60, 40), 10)).toBeUndefined() // inside the box of the segment, yet 14 m away
  expect(found(at(60, 40), 20)).toBeDefined()
  expect(nearestOnLines([])(at(0, 0))).toBeUndefined()
  expect(nearestOnLines([[at(0, 0)]])(at(0, 0))).toBeUndefined()
})

test('no point sampled on any line is nearer than the one found', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), metre, metre, (shapes, x, y) => {
      const found = nearestOnLines(shapes.map((points) => ringAt(points)))(at(x, y))!
      for (const points of shapes)
        for (let i = 1; i < points.length; i++)
          for (let share = 0; share <= 1; share += 0.05) {
            const [[x1, y1], [x2, y2]] = [points[i - 1]!, points[i]!]
            const distance = Math.hypot(x1 + share * (x2 - x1) - x, y1 + share * (y2 - y1) - y)
            expect(found.distanceMetres).toBeLessThan(distance + 0.001)
          }
    }),
  )
})
