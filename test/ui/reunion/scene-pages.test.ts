import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MeasuredBlock, scenePages } from '../../../src/ui/reunion/scene-pages.ts'

const rows = (count: number, height = 10, items = 1) =>
  Array.from({ length: count }, () => ({ height, items }))
const block = (count: number, over: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  head: 5,
  rows: rows(count),
  ...over,
})

test('nothing is one empty page', () => {
  expect(scenePages([], 100, 4)).toEqual([[]])
})

test('a block longer than a page goes on under its head, between rows, with all items of a row', () => {
  expect(scenePages([block(5, { rows: rows(5, 10, 3) })], 30, 4)).toEqual([
    [{ block: 0, from: 0, until: 6 }],
    [{ block: 0, from: 6, until: 12 }],
    [{ block: 0, from: 12, until: 15 }],
  ])
})

test('a block that fits on one page is not cut: it turns the page', () => {
  expect(scenePages([block(2), block(2)], 50, 4)).toEqual([
    [{ block: 0, from: 0, until: 2 }],
    [{ block: 1, from: 0, until: 2 }],
  ])
  expect(scenePages([block(2), block(2)], 54, 4)).toHaveLength(1)
})

test('what leads to the next block never ends a page alone', () => {
  const lead = { head: 0, rows: rows(1), leads: true }
  expect(scenePages([lead, block(4)], 50, 4)).toEqual([
    [
      { block: 0, from: 0, until: 1 },
      { block: 1, from: 0, until: 3 },
    ],
    [{ block: 1, from: 3, until: 4 }],
  ])
})

test('every item is on one page, in order, and no page is higher than the screen but for a single row', () => {
  const anyBlock = fc.record({
    head: fc.integer({ min: 0, max: 20 }),
    rows: fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 60 }), items: fc.integer({ min: 1, max: 4 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  })
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), fc.integer({ min: 20, max: 120 }), (blocks, room) => {
      const pages = scenePages(blocks, room, 4)
      const shown = pages
        .flat()
        .flatMap(({ block: rank, from, until }) =>
          Array.from({ length: until - from }, (_, step) => `${rank}-${from + step}`),
        )
      const all = blocks.flatMap((each, rank) =>
        Array.from(
          { length: each.rows.reduce((sum, { items }) => sum + items, 0) },
          (_, item) => `${rank}-${item}`,
        ),
      )
      expect(shown).toEqual(all)
      for (const page of pages) {
        let height = 0
        let count = 0
        page.forEach(({ block: rank, from, until }, place) => {
          height += (place > 0 ? 4 : 0) + blocks[rank]!.head
          let item = 0
          for (const row of blocks[rank]!.rows) {
            if (item >= from && item < until) {
              height += row.height
              count++
            }
            item += row.items
          }
        })
        expect(height <= room || count <= 1).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
