import { localProjection } from './local-projection.ts'
import type { MultiPolygon, Polygon, Position } from './position.ts'

/**
 * The point of a polygon's edge, holes included, that is nearest to a `[lng, lat]`, and how many metres away it lies;
 * ties go to the first side. Undefined when no ring has two positions. For one polygon at a time: `nearestOnLines`
 * indexes many.
 */
export const nearestOnRing = (
  area: Polygon | MultiPolygon,
  at: Position,
): { readonly at: Position; readonly metres: number } | undefined => {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
  const { project, unproject } = localProjection(at)
  let best: { foot: readonly [number, number]; metres: number } | undefined
  for (const ring of rings) {
    const points = ring.map(project)
    for (let i = 1; i < points.length; i++) {
      const [x1, y1] = points[i - 1]!
      const [dx, dy] = [points[i]![0] - x1, points[i]![1] - y1]
      const squared = dx * dx + dy * dy
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared))
      const foot = [x1 + share * dx, y1 + share * dy] as const
      const metres = Math.hypot(foot[0], foot[1])
      if (!best || metres < best.metres) best = { foot, metres }
    }
  }
  return best && { at: unproject(best.foot), metres: best.metres }
}
