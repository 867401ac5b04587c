import Flatbush from 'flatbush'
import { boundsOf, centreOf } from './bounds.ts'
import { localProjection } from './local-projection.ts'
import type { Position } from './position.ts'

export type NearPoint = {
  /** Rank in the list given. */
  readonly rank: number
  readonly metres: number
}

/** The points within so many metres of `[lng, lat]`, nearest first, ties by rank; at most `most` of them. */
export type PointsNear = (at: Position, withinMetres: number, most?: number) => readonly NearPoint[]

/**
 * Indexes points once (a packed R-tree in a metric plane), then answers which of them are near a place. Points should
 * not spread beyond some 50 km for metres to be true; without points the answer is always empty.
 */
export const pointsNear = (points: readonly Position[]): PointsNear => {
  const bounds = boundsOf(points)
  if (!bounds) return () => []
  const { project } = localProjection(centreOf(bounds))
  const plane = new Float64Array(points.length * 2)
  const index = new Flatbush(points.length)
  points.forEach((point, rank) => {
    const [x, y] = project(point)
    plane[rank * 2] = x
    plane[rank * 2 + 1] = y
    index.add(x, y)
  })
  index.finish()
  return (at, withinMetres, most = Infinity) => {
    const [x, y] = project(at)
    return index
      .search(x - withinMetres, y - withinMetres, x + withinMetres, y + withinMetres)
      .map((rank) => ({ rank, metres: Math.hypot(plane[rank * 2]! - x, plane[rank * 2 + 1]! - y) }))
      .filter(({ metres }) => metres <= withinMetres)
      .sort((a, b) => a.metres - b.metres || a.rank - b.rank)
      .slice(0, most)
  }
}
