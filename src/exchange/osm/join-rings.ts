import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import type { Position } from '../../geometry/position.ts'

/**
 * Polygons of the lines of a multipolygon: lines are joined end to end into rings, and each hole goes to the outline
 * that it lies in. Empty when a line is missing or an outline does not close.
 */
export function joinRings(
  outer: readonly (readonly Position[])[],
  inner: readonly (readonly Position[])[],
): readonly Position[][][] {
  const [outlines, holes] = [closed(outer), closed(inner)]
  if (!outlines || !holes) return []
  return outlines.map((outline) => [
    outline,
    ...holes.filter(([first]) => first && pointInPolygon(first, { type: 'Polygon', coordinates: [outline] })),
  ])
}

function closed(lines: readonly (readonly Position[])[]): Position[][] | null {
  const rings: Position[][] = []
  const left = lines.map((line) => [...line])
  if (left.some((line) => line.length < 2)) return null
  for (let ring = left.pop(); ring; ring = left.pop()) {
    while (!same(ring[0], ring.at(-1))) {
      const end = ring.at(-1)
      const next = left.findIndex((line) => same(line[0], end) || same(line.at(-1), end))
      if (next < 0) return null
      const [line] = left.splice(next, 1)
      ring.push(...(same(line![0], end) ? line! : line!.toReversed()).slice(1))
    }
    rings.push(ring)
  }
  return rings.reverse()
}

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
