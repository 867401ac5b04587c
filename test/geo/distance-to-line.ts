import type { Position } from 'geojson'
import { metricPlane } from '../../geo/make/metric-plane.ts'

/** Metres from a position to the nearest point of a line, all in [lng, lat]. */
export function distanceToLine(position: Position, line: readonly Position[]): number {
  const metres = line.map(metricPlane(position).toMetres)
  const distances = metres.slice(1).map(([bx, by], index) => {
    const [ax, ay] = metres[index]! as [number, number]
    const [dx, dy] = [bx! - ax, by! - ay]
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)))
    return Math.hypot(ax + along * dx, ay + along * dy)
  })
  return Math.min(...distances)
}
