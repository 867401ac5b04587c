import { localProjection } from './local-projection.ts'
import type { Position } from './position.ts'

/** The point of a line nearest to a place: on the side after its position of rank `segment`. */
export type PathPoint = { readonly at: Position; readonly metres: number; readonly segment: number }

/**
 * The point of one line that is nearest to a `[lng, lat]`; ties go to the first side. Undefined for fewer than two
 * positions. `nearestOnLines` indexes many lines.
 */
export const nearestOnPath = (line: readonly Position[], at: Position): PathPoint | undefined => {
  const { project, unproject } = localProjection(at)
  const points = line.map(project)
  let best: { foot: readonly [number, number]; metres: number; segment: number } | undefined
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i - 1]!
    const [dx, dy] = [points[i]![0] - x1, points[i]![1] - y1]
    const squared = dx * dx + dy * dy
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / squared))
    const foot = [x1 + share * dx, y1 + share * dy] as const
    const metres = Math.hypot(...foot)
    if (!best || metres < best.metres) best = { foot, metres, segment: i - 1 }
  }
  return best && { at: unproject(best.foot), metres: best.metres, segment: best.segment }
}
