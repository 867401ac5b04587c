import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from '../../../src/ui/print/spread-labels.ts'

const frame = { width: 600, height: 400 }

test('a disc alone stays at its point', () => {
  const [disc] = spreadLabels([{ x: 300, y: 200 }], 8, frame)
  expect(Math.hypot(disc!.x - 300, disc!.y - 200)).toBeLessThan(1)
})

test('discs of one place part without overlapping', () => {
  const discs = spreadLabels(
    [
      { x: 300, y: 200 },
      { x: 300, y: 200 },
      { x: 305, y: 200 },
    ],
    8,
    frame,
  )
  for (const [a, first] of discs.entries())
    for (const second of discs.slice(a + 1))
      expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThan(15)
})

test('discs stay inside the frame and give the same places each time', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const discs = spreadLabels(points, 8, frame)
      expect(spreadLabels(points, 8, frame)).toEqual(discs)
      for (const { x, y } of discs) {
        expect(x).toBeGreaterThanOrEqual(8)
        expect(x).toBeLessThanOrEqual(592)
        expect(y).toBeGreaterThanOrEqual(8)
        expect(y).toBeLessThanOrEqual(392)
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 50 },
  )
})
