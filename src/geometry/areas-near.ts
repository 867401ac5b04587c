import Flatbush from 'flatbush'
import { boundsOf, centreOf, positionsOf } from './bounds.ts'
import { localProjection, type PlanePoint } from './local-projection.ts'
import type { MultiPolygon, Polygon, Position } from './position.ts'

export type NearArea = {
  /** Rank in the list given. */
  readonly rank: number
  /** Metres to the area, 0 inside. */
  readonly metres: number
  /** Metres to its edge, inside or outside. */
  readonly edgeMetres: number
  /** The point of its edge that is nearest. */
  readonly edge: Position
}

/** The areas within so many metres of `[lng, lat]`, nearest first, ties by rank. */
export type AreasNear = (at: Position, withinMetres: number) => readonly NearArea[]

/**
 * Indexes areas once (a packed R-tree of their boxes in a metric plane), then answers which of them contain a place or
 * are near it. Inside is by the even-odd rule, so that a hole is outside. Areas should not spread beyond some 50 km; an
 * area without positions is never near.
 */
export const areasNear = (areas: readonly (Polygon | MultiPolygon)[]): AreasNear => {
  const bounds = boundsOf(areas.flatMap((area) => [...positionsOf(area)]))
  if (!bounds) return () => []
  const { project, unproject } = localProjection(centreOf(bounds))
  const rings = areas.map((area) =>
    (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()).map((ring) => ring.map(project)),
  )
  const index = new Flatbush(areas.length)
  for (const each of rings) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const ring of each)
      for (const [x, y] of ring) {
        west = Math.min(west, x)
        south = Math.min(south, y)
        east = Math.max(east, x)
        north = Math.max(north, y)
      }
    if (west === Infinity) index.add(0, 0)
    else index.add(west, south, east, north)
  }
  index.finish()
  return (at, withinMetres) => {
    const point = project(at)
    const [x, y] = point
    return index
      .search(x - withinMetres, y - withinMetres, x + withinMetres, y + withinMetres)
      .flatMap((rank): NearArea[] => {
        const found = edgeOf(rings[rank]!, point)
        if (!found) return []
        const metres = found.isInside ? 0 : found.metres
        return metres <= withinMetres
          ? [
              {
                rank,
                metres,
                edgeMetres: found.metres,
                // Costly, and most often not asked for.
                get edge() {
                  return unproject(found.foot)
                },
              },
            ]
          : []
      })
      .sort((a, b) => a.metres - b.metres || a.rank - b.rank)
  }
}

function edgeOf(rings: readonly (readonly PlanePoint[])[], [px, py]: PlanePoint) {
  let metres = Infinity
  let foot: PlanePoint = [0, 0]
  let isInside = false
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]!
      const [x2, y2] = ring[i]!
      const [dx, dy] = [x2 - x1, y2 - y1]
      if (y1 > py !== y2 > py && px < x1 + ((py - y1) / dy) * dx) isInside = !isInside
      const squared = dx * dx + dy * dy
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / squared))
      const [fx, fy] = [x1 + share * dx, y1 + share * dy]
      const away = Math.hypot(px - fx, py - fy)
      if (away < metres) {
        metres = away
        foot = [fx, fy]
      }
    }
  return metres === Infinity ? undefined : { metres, foot, isInside }
}
