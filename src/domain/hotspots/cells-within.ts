import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { Estate } from '../estate.ts'
import type { Raster } from './density.ts'

type Grid = Pick<Raster, 'columns' | 'rows' | 'corners'>
const known = new WeakMap<Estate['perimeter'], { readonly grid: Grid; readonly cells: Uint8Array }>()

const sameGrid = (a: Grid, b: Grid): boolean =>
  a.columns === b.columns && a.rows === b.rows && String(a.corners) === String(b.corners)

/** 1 for each cell whose centre lies in the perimeter; null where there is none. Computed once for a perimeter and its grid. */
export const cellsWithin = (perimeter: Estate['perimeter'], grid: Grid): Uint8Array | null => {
  if (perimeter.size === 0) return null
  const before = known.get(perimeter)
  if (before && sameGrid(before.grid, grid)) return before.cells
  const { columns, rows, corners } = grid
  const [nw, ne, se, sw] = corners
  const parts = [...perimeter.values()].map(({ geometry }) => geometry)
  const cells = Uint8Array.from({ length: columns * rows }, (_, cell) => {
    const east = ((cell % columns) + 0.5) / columns
    const south = (Math.floor(cell / columns) + 0.5) / rows
    const along = (axis: 0 | 1): number =>
      (1 - south) * ((1 - east) * nw[axis] + east * ne[axis]) +
      south * ((1 - east) * sw[axis] + east * se[axis])
    return parts.some((part) => pointInPolygon([along(0), along(1)], part)) ? 1 : 0
  })
  known.set(perimeter, { grid, cells })
  return cells
}
