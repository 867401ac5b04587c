import Flatbush from 'flatbush'
import { boundsOfAll, centreOf } from './bounds.ts'
import { localProjection, type PlanePoint } from './local-projection.ts'
import type { Position } from './position.ts'

/** The point of a set of lines that is nearest to a place. */
export type NearestPoint = {
  /** Rank of the line in the list given. */
  readonly line: number
  /** Metres along that line from its first position to the point. */
  readonly offsetMetres: number
  /** Metres from the place to the point. */
  readonly distanceMetres: number
  readonly at: Position
}

export type NearestOnLines = (at: Position, withinMetres?: number) => NearestPoint | undefined

/**
 * Indexes the segments of lines once (a packed R-tree in a metric plane), then answers which point of them is nearest
 * to a `[lng, lat]`; ties go to the first line. `undefined` when no line has two positions or none is within the
 * distance asked for (unlimited by default). Lines should not spread beyond some 50 km.
 */
export const nearestOnLines = (lines: readonly (readonly Position[])[]): NearestOnLines => {
  const bounds = boundsOfAll(lines)
  let total = 0
  for (const { length } of lines) total += Math.max(0, length - 1)
  if (!bounds || total === 0) return () => undefined

  const { project, unproject } = localProjection(centreOf(bounds))
  const segments = new Float64Array(total * 5) // x1 y1 x2 y2 and the metres along the line before it
  const lineOf = new Int32Array(total)
  const index = new Flatbush(total)
  let count = 0
  for (const [rank, line] of lines.entries()) {
    if (line.length < 2) continue
    let along = 0
    let [x1, y1] = project(line[0]!)
    for (let i = 1; i < line.length; i++) {
      const [x2, y2] = project(line[i]!)
      const at = count * 5
      segments[at] = x1
      segments[at + 1] = y1
      segments[at + 2] = x2
      segments[at + 3] = y2
      segments[at + 4] = along
      lineOf[count++] = rank
      index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
      along += Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1))
      x1 = x2
      y1 = y2
    }
  }
  index.finish()

  return (at, withinMetres = Infinity) => {
    const point = project(at)
    // The tree finds boxes; the nearest box bounds the answer from below, one segment bounds it from above.
    const first = index.neighbors(point[0], point[1], 1, withinMetres)[0]
    if (first === undefined) return undefined
    let best = onSegment(segments, first, point)
    let bestSegment = first
    const [x, y] = point
    const reach = Math.min(withinMetres, best.distance)
    for (const candidate of index.search(x - reach, y - reach, x + reach, y + reach)) {
      const found = onSegment(segments, candidate, point)
      if (found.distance < best.distance || (found.distance === best.distance && candidate < bestSegment)) {
        best = found
        bestSegment = candidate
      }
    }
    if (best.distance > withinMetres) return undefined
    return {
      line: lineOf[bestSegment]!,
      offsetMetres: best.offset,
      distanceMetres: best.distance,
      at: unproject(best.foot),
    }
  }
}

function onSegment(segments: Float64Array, index: number, [px, py]: PlanePoint) {
  const [x1, y1] = [segments[index * 5]!, segments[index * 5 + 1]!]
  const [x2, y2] = [segments[index * 5 + 2]!, segments[index * 5 + 3]!]
  const along = segments[index * 5 + 4]!
  const [dx, dy] = [x2 - x1, y2 - y1]
  const squared = dx * dx + dy * dy
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / squared))
  const foot: PlanePoint = [x1 + share * dx, y1 + share * dy]
  return {
    foot,
    distance: Math.hypot(px - foot[0], py - foot[1]),
    offset: along + share * Math.sqrt(squared),
  }
}
