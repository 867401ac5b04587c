import type { PlaneEvents } from './exact-density.ts'
import type { MetricGrid } from './metric-grid.ts'

/**
 * Mass of events by cell: each is shared among the four cells whose centres surround it, in proportion to its nearness
 * (Wand, “Fast computation of multivariate kernel estimators”, 1994). What falls beyond the outer centres is lost, so a
 * grid needs a margin of one cell.
 */
export const binLinearly = (events: PlaneEvents, grid: MetricGrid): Float64Array => {
  const { columns, rows, cellMetres } = grid
  const mass = new Float64Array(columns * rows)
  const add = (column: number, row: number, share: number): void => {
    if (share === 0 || column < 0 || row < 0 || column >= columns || row >= rows) return
    mass[row * columns + column]! += share
  }
  for (let event = 0; 2 * event < events.xy.length; event++) {
    const across = (events.xy[2 * event]! - grid.west) / cellMetres - 0.5
    const down = (grid.north - events.xy[2 * event + 1]!) / cellMetres - 0.5
    const column = Math.floor(across)
    const row = Math.floor(down)
    const east = across - column
    const south = down - row
    const weight = events.weights?.[event] ?? 1
    add(column, row, (1 - east) * (1 - south) * weight)
    add(column + 1, row, east * (1 - south) * weight)
    add(column, row + 1, (1 - east) * south * weight)
    add(column + 1, row + 1, east * south * weight)
  }
  return mass
}
