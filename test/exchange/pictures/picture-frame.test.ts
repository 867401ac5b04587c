import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PictureMap } from '../../../src/domain/hotspots/picture.ts'
import { mapBoxes, PAGE } from '../../../src/exchange/pictures/picture-frame.ts'

const map = {} as PictureMap
const framed = (count: number, widthMetres: number, heightMetres: number) =>
  mapBoxes({ maps: new Array<PictureMap>(count).fill(map), widthMetres, heightMetres }, 30)

test('maps stay on the page, of one size, apart from each other and from the legend', () => {
  const metres = fc.double({ min: 200, max: 20_000, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), metres, metres, (count, wide, high) => {
      const { boxes, metres, column } = framed(count, wide, high)
      expect(boxes).toHaveLength(count)
      for (const { x, y, width, height } of boxes) {
        expect(width).toBeCloseTo(wide / metres, 6)
        expect(height).toBeCloseTo(high / metres, 6)
        expect(x + width).toBeLessThanOrEqual(column.left)
        expect(y + height).toBeLessThanOrEqual(PAGE.height)
      }
      expect(column.left + 62).toBeLessThanOrEqual(PAGE.width)
      boxes.forEach((a, index) => {
        // Room above each for its caption.
        for (const b of boxes.slice(index + 1))
          expect(b.x >= a.x + a.width || b.y - 6 >= a.y + a.height).toBe(true)
      })
    }),
    { numRuns: 100 },
  )
})

test('two maps stand side by side; twelve of a square quarter in three rows of four', () => {
  const [a, b] = framed(2, 1000, 1000).boxes
  expect(b!.y).toBe(a!.y)
  const twelve = framed(12, 1000, 1100)
  expect(new Set(twelve.boxes.map(({ x }) => x)).size).toBe(4)
  expect(new Set(twelve.boxes.map(({ y }) => y)).size).toBe(3)
  // In one row each would be a third of that.
  expect(twelve.boxes[0]!.width).toBeGreaterThan(30)
})
