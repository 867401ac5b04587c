import type { Feature, Polygon, Position } from 'geojson'
import type { ReadFact, Ring } from './layer.ts'
import { metricPlane } from './metric-plane.ts'
import { priorityRing } from './priority-ring.ts'

const SNAP_METRES = 3

/**
 * Outline of the estimated extension, [lng, lat]. It was cut by the full official outline, so the vertices
 * within 3 m of the simplified one are moved onto it: the two parts then touch without gap or overlap.
 */
export function extensionRing(readFact: ReadFact): Ring {
  const collection = JSON.parse(readFact('facts/perimetre_extension_estimation.geojson')) as {
    features: Feature<Polygon>[]
  }
  const outline = priorityRing(readFact)
  return collection.features[0]!.geometry.coordinates[0]!.map((position) => snap(position, outline))
}

function snap(position: Position, outline: Ring): Position {
  const { toMetres, toDegrees } = metricPlane(position)
  const metres = outline.map(toMetres)
  const candidates = metres.slice(1).map((end, index) => nearestToOrigin(metres[index]!, end))
  const nearest = candidates.reduce((best, one) => (norm(one) < norm(best) ? one : best))
  return norm(nearest) <= SNAP_METRES ? toDegrees(nearest) : position
}

/** The point of a segment nearest to the origin of the plane, in metres. */
function nearestToOrigin(start: Position, end: Position): Position {
  const [ax, ay] = start as [number, number]
  const [dx, dy] = [end[0]! - ax, end[1]! - ay]
  const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
  return [ax + along * dx, ay + along * dy]
}

function norm([x, y]: Position): number {
  return Math.hypot(x!, y!)
}
