import { localProjection } from '../geometry/local-projection.ts'
import type { Position } from '../geometry/position.ts'

/**
 * Metres along a line at which each stop is made, never less than at the stop before: of all such sequences the one nearest
 * to the stops (least sum of squared distances), so that a street walked twice serves each stop in its turn. All 0 for a
 * line of fewer than two positions.
 */
export function stopsAlong(line: readonly Position[], stops: readonly Position[]): readonly number[] {
  const [origin] = line
  if (!origin || line.length < 2) return stops.map(() => 0)
  const { project } = localProjection(origin)
  const points = line.map(project)
  const before = [0]
  for (let i = 1; i < points.length; i++)
    before.push(
      before[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]),
    )
  const sides = points.length - 1
  // Least cost of the stops so far with the last of them on one of the first sides, and the side that gives it.
  let least = new Float64Array(sides)
  const chosen: Int32Array[] = []
  const along: Float64Array[] = []
  for (const stop of stops) {
    const [x, y] = project(stop)
    const [next, from, at] = [new Float64Array(sides), new Int32Array(sides), new Float64Array(sides)]
    for (let side = 0; side < sides; side++) {
      const [x1, y1] = points[side]!
      const [dx, dy] = [points[side + 1]![0] - x1, points[side + 1]![1] - y1]
      const squared = dx * dx + dy * dy
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared))
      at[side] = before[side]! + share * Math.sqrt(squared)
      const cost = least[side]! + (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2
      const isBest = side === 0 || cost < next[side - 1]!
      next[side] = isBest ? cost : next[side - 1]!
      from[side] = isBest ? side : from[side - 1]!
    }
    least = next
    chosen.push(from)
    along.push(at)
  }
  const metres: number[] = []
  for (let rank = stops.length - 1, side = sides - 1; rank >= 0; rank--) {
    side = chosen[rank]![side]!
    metres[rank] = along[rank]![side]!
  }
  for (let rank = 1; rank < metres.length; rank++) metres[rank] = Math.max(metres[rank]!, metres[rank - 1]!)
  return metres
}
