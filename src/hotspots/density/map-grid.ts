import type { DensityGrid, Raster } from '../../domain/hotspots/density.ts'
import { centreOf } from '../../geometry/bounds.ts'
import { type LocalProjection, localProjection } from '../../geometry/local-projection.ts'
import { coarsestCellMetres, type Kernel, reachMetres } from './kernel.ts'
import { gridOver, type MetricGrid, type PlaneBox } from './metric-grid.ts'

/** A metric grid, where it lies on the earth, and the kernel it is fine enough for. */
export type MapGrid = {
  readonly grid: MetricGrid
  readonly kernel: Kernel
  readonly projection: LocalProjection
  readonly corners: Raster['corners']
}

/**
 * The grid of a cover and, around it, a margin of the kernel's reach that lets the picture fade out, on the transverse
 * Mercator plane centred on the cover. It follows from what is asked alone, so pictures of two periods line up; stretched
 * between its four corners on the map, any point of a quarter falls within 1 m of its place. Throws on a bandwidth or cell
 * that is not positive.
 */
export const mapGrid = ({ cover, bandwidthMetres, cellMetres, kernel: shape }: DensityGrid): MapGrid => {
  if (!(bandwidthMetres > 0)) throw new RangeError(`a bandwidth of ${bandwidthMetres} metres`)
  if (!(cellMetres > 0)) throw new RangeError(`a cell of ${cellMetres} metres`)
  const kernel: Kernel = { shape: shape ?? 'gaussian', bandwidthMetres }
  const projection = localProjection(centreOf(cover))
  const cell = Math.min(cellMetres, coarsestCellMetres(kernel))
  const grid = gridOver(boxOf(cover, projection), reachMetres(kernel), cell)
  return { grid, kernel, projection, corners: cornersOf(grid, projection) }
}

/** `x` and `y` in turn, in metres, of positions given as `lng` and `lat` in turn. */
export const onPlane = (positions: Float64Array, { project }: LocalProjection): Float64Array => {
  const xy = new Float64Array(positions.length)
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = project([positions[at]!, positions[at + 1]!])
    xy[at] = x
    xy[at + 1] = y
  }
  return xy
}

/** Box on the plane of a box in degrees: its parallels bend, so the middles of its sides count too. */
function boxOf([west, south, east, north]: DensityGrid['cover'], projection: LocalProjection): PlaneBox {
  const middle = (west + east) / 2
  const points = [west, middle, east].flatMap((lng) =>
    [south, north].map((lat) => projection.project([lng, lat])),
  )
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    west: Math.min(...xs),
    south: Math.min(...ys),
    east: Math.max(...xs),
    north: Math.max(...ys),
  }
}

function cornersOf(grid: MetricGrid, projection: LocalProjection): Raster['corners'] {
  const east = grid.west + grid.columns * grid.cellMetres
  const south = grid.north - grid.rows * grid.cellMetres
  return [
    projection.unproject([grid.west, grid.north]),
    projection.unproject([east, grid.north]),
    projection.unproject([east, south]),
    projection.unproject([grid.west, south]),
  ]
}
