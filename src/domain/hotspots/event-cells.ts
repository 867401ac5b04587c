import { boundsOf, centreOf } from '../../geometry/bounds.ts'
import { localProjection } from '../../geometry/local-projection.ts'
import type { Position } from '../../geometry/position.ts'

export type EventCells = {
  /** Names of the cells that hold a point, `column.row` from the south-west. */
  readonly names: readonly string[]
  /** `[lng, lat]` of the middle of each. */
  readonly middles: readonly Position[]
  /** The cell of each point. */
  readonly cellOf: Int32Array
}

/**
 * Square cells of so many metres over the points' own extent, on the local plane centred on it: those that hold a point, in
 * the order of rows, then columns. Points are `lng` and `lat` in turn.
 */
export const eventCells = (lngLat: Float64Array, cellMetres: number): EventCells => {
  const count = lngLat.length / 2
  const points = Array.from(
    { length: count },
    (_, rank): Position => [lngLat[2 * rank]!, lngLat[2 * rank + 1]!],
  )
  const bounds = boundsOf(points)
  if (!bounds) return { names: [], middles: [], cellOf: new Int32Array(0) }
  const { project, unproject } = localProjection(centreOf(bounds))
  const plane = points.map(project)
  const west = plane.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const south = plane.reduce((least, [, y]) => Math.min(least, y), Number.POSITIVE_INFINITY)
  const at = plane.map(([x, y]): readonly [column: number, row: number] => [
    Math.floor((x - west) / cellMetres),
    Math.floor((y - south) / cellMetres),
  ])
  const wide = 1 + at.reduce((most, [column]) => Math.max(most, column), 0)
  const keys = at.map(([column, row]) => row * wide + column)
  const sorted = [...new Set(keys)].sort((a, b) => a - b)
  const rank = new Map(sorted.map((key, index) => [key, index]))
  const placed = sorted.map((key) => [key % wide, Math.floor(key / wide)] as const)
  return {
    names: placed.map(([column, row]) => `${column}.${row}`),
    middles: placed.map(([column, row]) =>
      unproject([west + (column + 0.5) * cellMetres, south + (row + 0.5) * cellMetres]),
    ),
    cellOf: Int32Array.from(keys, (key) => rank.get(key)!),
  }
}
