import type { Position } from '../../geometry/position.ts'
import type { Raster } from './density.ts'

/** The cell of a raster that holds `[lng, lat]`, and its value; undefined beyond its edge. Exact within 1 m on a quarter. */
export const valueAt = (
  { columns, rows, corners, values }: Raster,
  [lng, lat]: Position,
): { readonly index: number; readonly value: number } | undefined => {
  const [northWest, northEast, , southWest] = corners
  // The grid is a parallelogram on the map: solved by its two sides.
  const [ux, uy] = [northEast[0] - northWest[0], northEast[1] - northWest[1]]
  const [vx, vy] = [southWest[0] - northWest[0], southWest[1] - northWest[1]]
  const [x, y] = [lng - northWest[0], lat - northWest[1]]
  const area = ux * vy - uy * vx
  const column = Math.floor(((x * vy - y * vx) / area) * columns)
  const row = Math.floor(((ux * y - uy * x) / area) * rows)
  if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined
  const index = row * columns + column
  return { index, value: values[index]! }
}
