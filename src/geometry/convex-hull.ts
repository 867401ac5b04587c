import type { PlanePoint } from './local-projection.ts'

/**
 * The convex hull of points of a plane, counter-clockwise from the westernmost, each corner once: Andrew's monotone chain
 * (1979). Points on an edge are left out; fewer than three points, or points on one line, give at most its two ends.
 */
export const convexHull = (points: readonly PlanePoint[]): readonly PlanePoint[] => {
  const sorted = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by)
  const distinct = sorted.filter(
    (point, rank) => rank === 0 || point[0] !== sorted[rank - 1]![0] || point[1] !== sorted[rank - 1]![1],
  )
  if (distinct.length < 3) return distinct
  return [...chain(distinct).slice(0, -1), ...chain(distinct.reverse()).slice(0, -1)]
}

function chain(points: readonly PlanePoint[]): PlanePoint[] {
  const kept: PlanePoint[] = []
  for (const point of points) {
    while (kept.length >= 2 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop()
    kept.push(point)
  }
  return kept
}

/** Positive where the way from `a` over `b` to `c` turns left. */
const turn = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
