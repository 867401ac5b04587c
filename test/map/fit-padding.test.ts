import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../src/geometry/position.ts'
import { fitPadding } from '../../src/map/fit-padding.ts'
import { startSlots } from '../../src/map/start-slots.ts'

const size = { width: 900, height: 700 }
const whole = { left: 0, top: 0, right: 900, bottom: 700 }
const square: readonly Position[] = [
  [3, 0],
  [3.01, 0],
  [3.01, 0.01],
  [3, 0.01],
]
const room = ({ left, right, top, bottom }: ReturnType<typeof fitPadding>) => [
  size.width - left - right,
  size.height - top - bottom,
]

test('with nothing over the map, the outline fills it but for a margin, in the middle', () => {
  const padding = fitPadding(size, whole, [], square)
  expect(Math.min(...room(padding))).toBeCloseTo(700 - 64, 0)
  expect(padding.left).toBeCloseTo(padding.right, 0)
})

test('a card at a corner pushes the outline aside, and makes it no smaller than it must be', () => {
  const legend = { left: 12, top: 450, right: 380, bottom: 690 }
  const [wide] = room(fitPadding(size, whole, [legend], square))
  expect(wide).toBeGreaterThan(470)
  expect(fitPadding(size, whole, [legend], square).left).toBeGreaterThanOrEqual(380)
})

test('no corner of the outline lies under a card, wherever the card is', () => {
  const side = fc.integer({ min: 0, max: 600 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 20, max: 250 }), (left, top, wide) => {
      const card = { left, top, right: left + wide, bottom: top + wide }
      const padding = fitPadding(size, whole, [card], square)
      const [x, y] = [padding.left, padding.top]
      const [across, down] = room(padding)
      const corners = [x, x + across!].flatMap((a) => [y, y + down!].map((b) => [a, b] as const))
      return corners.every(([a, b]) => a < left || a > card.right || b < top || b > card.bottom)
    }),
  )
})

test('what a page lays over the border is no part of the room; an empty outline gets the bare margin', () => {
  const clear = { ...whole, left: 400 }
  expect(fitPadding(size, clear, [], square).left).toBeGreaterThan(400)
  expect(fitPadding(size, clear, [], [])).toEqual({ left: 432, top: 32, right: 32, bottom: 32 })
})

test('starts near one another stand at the first of them, side by side', () => {
  const from = (lng: number) => ({ line: [[lng, 50] as const] })
  const slots = startSlots([from(3), from(3.001), from(3.1)], 100)
  expect(slots.map(({ slot }) => slot)).toEqual([0, 1, -1])
  expect(slots[1]!.at).toEqual([3, 50])
})
