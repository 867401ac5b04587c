import { nearestOnPath, type PathPoint } from './nearest-on-path.ts'
import type { MultiPolygon, Polygon, Position } from './position.ts'

/**
 * The point of a polygon's edge, holes included, that is nearest to a `[lng, lat]`, and how many metres away it lies;
 * ties go to the first side. Undefined when no ring has two positions. For one polygon at a time: `areasNear` and
 * `nearestOnLines` index many.
 */
export const nearestOnRing = (
  area: Polygon | MultiPolygon,
  at: Position,
): Pick<PathPoint, 'at' | 'metres'> | undefined => {
  let best: PathPoint | undefined
  for (const ring of area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()) {
    const found = nearestOnPath(ring, at)
    if (found && (!best || found.metres < best.metres)) best = found
  }
  return best && { at: best.at, metres: best.metres }
}
