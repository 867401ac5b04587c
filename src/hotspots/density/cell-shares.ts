import type { MetricGrid } from './metric-grid.ts'

/** Parts of a cell that positions are told by: within 1/512 of a cell, and sums of shares stay whole numbers. */
const PARTS = 256
/** What one event is worth in a mass: the sum of its four shares. */
export const WHOLE = PARTS * PARTS

/** Where events fall among the cells of a grid, ready to be added to a mass and taken off again. */
export type CellShares = {
  /** Rank in a mass of the north-western one of the four cells; -1 off the grid. */
  readonly cell: Int32Array
  /** How far to the east and to the south of that cell's centre, in parts of a cell. */
  readonly east: Uint8Array
  readonly south: Uint8Array
}

/** Columns of a mass: the grid's and one beyond it on either side, so that no share needs to be looked at. */
export const massColumns = ({ columns }: MetricGrid): number => columns + 2

/** An empty mass: the cells of the grid and a border of one cell all round, rows from the north, in units of 1/`WHOLE`. */
export const emptyMass = (grid: MetricGrid): Float64Array =>
  new Float64Array(massColumns(grid) * (grid.rows + 2))

/**
 * Shares of points (`x` and `y` in turn, metres) by linear binning: each is shared among the four cells whose centres
 * surround it, in proportion to its nearness (Wand, “Fast computation of multivariate kernel estimators”, 1994). Being
 * whole numbers, they sum to the same bits in whatever order. Points off the grid get no cell.
 */
export const cellShares = (xy: Float64Array, grid: MetricGrid): CellShares => {
  const { west, north, cellMetres, columns, rows } = grid
  const count = xy.length >> 1
  const width = massColumns(grid)
  const cell = new Int32Array(count).fill(-1)
  const east = new Uint8Array(count)
  const south = new Uint8Array(count)
  for (let point = 0; point < count; point++) {
    const across = (xy[2 * point]! - west) / cellMetres
    const down = (north - xy[2 * point + 1]!) / cellMetres
    if (!(across >= 0 && down >= 0 && across < columns && down < rows)) continue
    // Counted from the centre of the border's first cell.
    const x = Math.round((across + 0.5) * PARTS)
    const y = Math.round((down + 0.5) * PARTS)
    east[point] = x % PARTS
    south[point] = y % PARTS
    cell[point] = Math.floor(y / PARTS) * width + Math.floor(x / PARTS)
  }
  return { cell, east, south }
}

/** Adds events `from` to `until` (exclusive) to a mass, each `times` (1 when absent); takes them off when it is -1. */
export const addShares = (
  mass: Float64Array,
  width: number,
  { cell, east, south }: CellShares,
  from: number,
  until: number,
  times: number,
): void => {
  for (let event = from; event < until; event++) {
    const at = cell[event]!
    if (at < 0) continue
    const e = east[event]! * times
    const s = south[event]!
    const w = PARTS * times - e
    mass[at]! += w * (PARTS - s)
    mass[at + 1]! += e * (PARTS - s)
    mass[at + width]! += w * s
    mass[at + width + 1]! += e * s
  }
}

/** Adds each event times its weight; weights that are no whole numbers give sums that depend on their order. */
export const addWeighted = (
  mass: Float64Array,
  width: number,
  shares: CellShares,
  weights: Float64Array,
): void => {
  for (let event = 0; event < weights.length; event++)
    if (weights[event] !== 0) addShares(mass, width, shares, event, event + 1, weights[event]!)
}
