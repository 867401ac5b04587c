import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import { BLOCK } from './heat-shader.ts'

export type RasterCells = {
  readonly columns: number
  readonly rows: number
  /** Four numbers a cell: its value, and whether it has one, was not seen, is proven. */
  readonly cells: Float32Array
  /** Columns and rows, in blocks, of those that have a colour; `blockCount` of them. */
  readonly blocks: Float32Array
  blockCount: number
  /** Whether anything is hatched. */
  isStriped: boolean
}

export const emptyCells = (columns: number, rows: number): RasterCells => ({
  ...{ columns, rows, blockCount: 0, isStriped: false },
  cells: new Float32Array(4 * columns * rows),
  blocks: new Float32Array(2 * Math.ceil(columns / BLOCK) * Math.ceil(rows / BLOCK)),
})

/** Fills in a picture of that size; nothing is allocated. */
export const fillCells = (into: RasterCells, { raster, ramp, proven, within }: HeatPicture): void => {
  const { columns, rows, cells } = into
  const { values } = raster
  into.isStriped = false
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!
    const isKnown = !Number.isNaN(value)
    const isUnseen = !isKnown && within?.[cell] !== 0
    const isProven = isKnown && proven?.[cell] !== 0
    cells[4 * cell] = isKnown ? value : 0
    cells[4 * cell + 1] = isKnown ? 1 : 0
    cells[4 * cell + 2] = isUnseen ? 1 : 0
    cells[4 * cell + 3] = isProven ? 1 : 0
    if (isUnseen || (isKnown && !isProven)) into.isStriped = true
  }
  const first = ramp.stops[0]!
  const hasColour = (column: number, row: number): boolean => {
    // A pixel at a block's edge is drawn from the cells next to it, too.
    for (let y = Math.max(0, row * BLOCK - 1); y < Math.min(rows, (row + 1) * BLOCK + 1); y++)
      for (let x = Math.max(0, column * BLOCK - 1); x < Math.min(columns, (column + 1) * BLOCK + 1); x++) {
        const at = 4 * (y * columns + x)
        if (Math.abs(cells[at]!) > first || cells[at + 2] === 1) return true
      }
    return false
  }
  into.blockCount = 0
  for (let row = 0; row * BLOCK < rows; row++)
    for (let column = 0; column * BLOCK < columns; column++)
      if (hasColour(column, row)) into.blocks.set([column, row], 2 * into.blockCount++)
}
