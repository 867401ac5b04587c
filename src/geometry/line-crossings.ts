import type { Position } from './position.ts'

/** A place where one line crosses another; `along` and `other` are a segment's rank in each and the share of it, 0 to 1. */
export type LineCrossing = { readonly at: Position; readonly along: number; readonly other: number }

/** Where two lines of `[lng, lat]` cross or touch, in the order of the first; parallel pieces that overlap are no crossing. Empty for lines of fewer than two positions. */
export const lineCrossings = (
  line: readonly Position[],
  other: readonly Position[],
): readonly LineCrossing[] => {
  const found: LineCrossing[] = []
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!
    const [rx, ry] = [line[i]![0] - ax, line[i]![1] - ay]
    for (let j = 1; j < other.length; j++) {
      const [cx, cy] = other[j - 1]!
      const [sx, sy] = [other[j]![0] - cx, other[j]![1] - cy]
      const cross = rx * sy - ry * sx
      if (cross === 0) continue
      const t = ((cx - ax) * sy - (cy - ay) * sx) / cross
      const u = ((cx - ax) * ry - (cy - ay) * rx) / cross
      if (t < 0 || t > 1 || u < 0 || u > 1) continue
      found.push({ at: [ax + t * rx, ay + t * ry], along: i - 1 + t, other: j - 1 + u })
    }
  }
  return found.sort((a, b) => a.along - b.along)
}
