import type { MetricGrid } from './metric-grid.ts'

/** The grid of cells so many times as wide from the same corner, over at least the same area. */
export const coarser = (
  { west, north, columns, rows, cellMetres }: MetricGrid,
  times: number,
): MetricGrid => ({
  ...{ west, north, cellMetres: cellMetres * times },
  columns: Math.ceil(columns / times),
  rows: Math.ceil(rows / times),
})

/** Values of a coarser grid at the cells of a finer one from the same corner: between four centres in proportion, at the edge the nearest. */
export const finer = (values: Float64Array, coarse: MetricGrid, fine: MetricGrid): Float64Array => {
  const times = coarse.cellMetres / fine.cellMetres
  const near = (at: number, count: number): readonly [low: number, high: number, share: number] => {
    const exact = Math.min(count - 1, Math.max(0, (at + 0.5) / times - 0.5))
    const low = Math.floor(exact)
    return [low, Math.min(count - 1, low + 1), exact - low]
  }
  const across = Array.from({ length: fine.columns }, (_, column) => near(column, coarse.columns))
  const found = new Float64Array(fine.columns * fine.rows)
  for (let row = 0; row < fine.rows; row++) {
    const [low, high, south] = near(row, coarse.rows)
    across.forEach(([west, to, east], column) => {
      const [above, below] = [low, high].map((line) => {
        const start = line * coarse.columns
        return values[start + west]! * (1 - east) + values[start + to]! * east
      }) as [number, number]
      found[row * fine.columns + column] = above * (1 - south) + below * south
    })
  }
  return found
}
