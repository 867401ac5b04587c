import type { Density, DensityRequest, HeatEvent } from '../../domain/hotspots/density.ts'
import { dayCount, MONTH_DAYS } from '../../domain/period.ts'
import { centreOf } from '../../geometry/bounds.ts'
import { type LocalProjection, localProjection } from '../../geometry/local-projection.ts'
import type { Position } from '../../geometry/position.ts'
import { densityOnGrid } from './density-on-grid.ts'
import type { PlaneEvents } from './exact-density.ts'
import { coarsestCellMetres, type Kernel, reachMetres } from './kernel.ts'
import { gridOver, type MetricGrid, type PlaneBox } from './metric-grid.ts'

const SQUARE_METRES_PER_HECTARE = 10_000

/**
 * Situations per hectare and month over the cover and, around it, a margin of the kernel's reach (4 standard deviations)
 * that lets the picture fade out. Events beyond the grid reach nothing of the cover and are not counted. No edge
 * correction: outside the perimeter nothing is noted, and next to its edge the value is the mean of a circle part of
 * which is not walked. The grid follows from cover, bandwidth and cell alone, so pictures of two periods line up. It is a
 * rectangle of the transverse Mercator plane centred on the cover; stretched between its four corners on the map, any
 * point of a quarter falls within 1 m of its place. No events: all zeros. Throws on a bandwidth or cell that is not
 * positive.
 */
export const density = (request: DensityRequest): Density => {
  const { bandwidthMetres, cover, period } = request
  if (!(bandwidthMetres > 0)) throw new RangeError(`a bandwidth of ${bandwidthMetres} metres`)
  if (!(request.cellMetres > 0)) throw new RangeError(`a cell of ${request.cellMetres} metres`)
  const kernel: Kernel = { shape: request.kernel ?? 'gaussian', bandwidthMetres }
  const cellMetres = Math.min(request.cellMetres, coarsestCellMetres(kernel))
  const projection = localProjection(centreOf(cover))
  const grid = gridOver(boxOf(cover, projection), reachMetres(kernel), cellMetres)
  const events = onPlane(request.events, projection)
  const scale = (SQUARE_METRES_PER_HECTARE * MONTH_DAYS) / Math.max(1, dayCount(period))
  const values = Float32Array.from(densityOnGrid(events, grid, kernel), (value) => value * scale)
  return {
    columns: grid.columns,
    rows: grid.rows,
    cellMetres,
    bandwidthMetres,
    corners: cornersOf(grid, projection),
    values,
    greatest: values.reduce((greatest, value) => Math.max(greatest, value), 0),
    count: countOn(events, grid),
    period,
  }
}

/** Box on the plane of a box in degrees: its parallels bend, so the middles of its sides count too. */
function boxOf([west, south, east, north]: DensityRequest['cover'], projection: LocalProjection): PlaneBox {
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

/** Events that share the position of their place are projected once and counted together. */
function onPlane(events: readonly HeatEvent[], projection: LocalProjection): Required<PlaneEvents> {
  const times = new Map<Position, number>()
  for (const { at } of events) times.set(at, (times.get(at) ?? 0) + 1)
  const xy = new Float64Array(2 * times.size)
  let next = 0
  for (const at of times.keys()) {
    const [x, y] = projection.project(at)
    xy[next++] = x
    xy[next++] = y
  }
  return { xy, weights: Float64Array.from(times.values()) }
}

function countOn({ xy, weights }: Required<PlaneEvents>, grid: MetricGrid): number {
  let count = 0
  weights.forEach((weight, event) => {
    const column = (xy[2 * event]! - grid.west) / grid.cellMetres
    const row = (grid.north - xy[2 * event + 1]!) / grid.cellMetres
    if (column >= 0 && row >= 0 && column < grid.columns && row < grid.rows) count += weight
  })
  return count
}

function cornersOf(grid: MetricGrid, projection: LocalProjection): Density['corners'] {
  const east = grid.west + grid.columns * grid.cellMetres
  const south = grid.north - grid.rows * grid.cellMetres
  return [
    projection.unproject([grid.west, grid.north]),
    projection.unproject([east, grid.north]),
    projection.unproject([east, south]),
    projection.unproject([grid.west, south]),
  ]
}
