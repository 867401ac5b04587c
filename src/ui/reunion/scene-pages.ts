/** A block as it was measured, in pixels. */
export type MeasuredBlock = {
  /** What heads each page that it is on. */
  readonly head: number
  /** Rows, each of so many items: a line of a table, of a list, of cards side by side. */
  readonly rows: readonly { readonly height: number; readonly items: number }[]
  /** Only leads to what follows: it does not end a page alone where a row of that fits under it. */
  readonly leads?: boolean
}

/** What of a block stands on a page: its items from one, until the one before another. */
export type PagePart = { readonly block: number; readonly from: number; readonly until: number }

const heightOf = ({ head, rows }: MeasuredBlock): number =>
  rows.reduce((sum, { height }) => sum + height, head)

/**
 * Blocks on pages of a height: a block that fits on one page is not cut, a longer one is cut between its rows, and a row
 * higher than a page has one of its own. `gap` stands between two blocks. At least one page.
 */
export const scenePages = (
  blocks: readonly MeasuredBlock[],
  room: number,
  gap: number,
): readonly (readonly PagePart[])[] => {
  const pages: PagePart[][] = [[]]
  let used = 0
  const turn = (): void => {
    pages.push([])
    used = 0
  }
  const isOnlyLed = (): boolean => pages.at(-1)!.every(({ block }) => blocks[block]!.leads)
  blocks.forEach((block, rank) => {
    const whole = heightOf(block)
    if (pages.at(-1)!.length > 0 && !isOnlyLed() && used + gap + whole > room && whole <= room) turn()
    let item = 0
    for (const { height, items } of block.rows) {
      const page = pages.at(-1)!
      const last = page.at(-1)
      const goesOn = last?.block === rank
      const cost = goesOn ? height : (page.length > 0 ? gap : 0) + block.head + height
      if (page.length > 0 && used + cost > room) {
        turn()
        pages.at(-1)!.push({ block: rank, from: item, until: item + items })
        used = block.head + height
      } else {
        if (goesOn) page[page.length - 1] = { ...last, until: item + items }
        else page.push({ block: rank, from: item, until: item + items })
        used += cost
      }
      item += items
    }
  })
  return pages
}
