import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeLabels } from '../../../src/exchange/pictures/free-labels.ts'

const FRAME = { width: 100, height: 100 }

test('a label stands right of its mark where there is room, and inside the frame where the right has none', () => {
  const label = (x: number, y: number) => ({ mark: { x, y, width: 4, height: 4 }, width: 20, height: 5 })
  expect(freeLabels([label(10, 10)], FRAME)).toEqual([{ x: 14, y: 9.5 }])
  const [atEdge] = freeLabels([label(94, 50)], FRAME)
  expect(atEdge!.x + 20).toBeLessThanOrEqual(100)
})

test('two marks side by side: the second label gives way to the first', () => {
  const marks = [10, 16].map((x) => ({ mark: { x, y: 50, width: 4, height: 4 }, width: 20, height: 5 }))
  const [first, second] = freeLabels(marks, FRAME)
  const apart = Math.abs(first!.x - second!.x) >= 20 || Math.abs(first!.y - second!.y) >= 5
  expect(apart).toBe(true)
})

test('every mark has its label, wherever the marks are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 96 })), { maxLength: 12 }),
      (at) => {
        const labels = at.map(([x, y]) => ({ mark: { x, y, width: 4, height: 4 }, width: 15, height: 5 }))
        const placed = freeLabels(labels, FRAME)
        expect(placed).toHaveLength(at.length)
        for (const { x, y } of placed) expect(x > -16 && x < 116 && y > -6 && y < 106).toBe(true)
      },
    ),
  )
})
