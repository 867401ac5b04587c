import type { MeasuredBlock } from './scene-pages.ts'

/** Two items side by side have the same top, give or take a pixel of rounding. */
const SAME = 2

/** Heights of blocks drawn in full: what stands above their first item, then their items by the row that they stand in. */
export const measuredBlocks = (blocks: readonly HTMLElement[]): readonly MeasuredBlock[] =>
  blocks.map((block) => {
    const box = block.getBoundingClientRect()
    const items = [...block.querySelectorAll('[data-item]')].map((each) => each.getBoundingClientRect())
    const tops: { top: number; items: number }[] = []
    for (const { top } of items) {
      const last = tops.at(-1)
      if (last && Math.abs(last.top - top) <= SAME) last.items++
      else tops.push({ top, items: 1 })
    }
    return {
      head: (tops[0]?.top ?? box.bottom) - box.top,
      rows: tops.map((row, rank) => ({
        height: (tops[rank + 1]?.top ?? box.bottom) - row.top,
        items: row.items,
      })),
      leads: block.hasAttribute('data-leads'),
    }
  })
