import { boundsOf } from './bounds.ts'
import { singles } from './polygon-clipping.ts'
import type { MultiPolygon, Polygon, Position, Ring } from './position.ts'

/**
 * A point inside an area, for a mark or a label that must not fall beside it: the middle of the widest run across the
 * middle of a part, holes left out. Undefined for an area without surface.
 */
export const innerPoint = (area: Polygon | MultiPolygon): Position | undefined => {
  let best: { at: Position; width: number } | undefined
  for (const rings of singles(area)) {
    const bounds = boundsOf(rings[0] ?? [])
    if (!bounds) continue
    // A third too: the middle may run through corners only.
    for (const share of [1 / 2, 1 / 3]) {
      const lat = bounds[1] + (bounds[3] - bounds[1]) * share
      const sides = crossingsAt(rings, lat)
      for (let i = 1; i < sides.length; i += 2) {
        const width = sides[i]! - sides[i - 1]!
        if (width > (best?.width ?? 0)) best = { at: [(sides[i]! + sides[i - 1]!) / 2, lat], width }
      }
    }
  }
  return best?.at
}

/** Longitudes at which the rings cross a latitude, from west to east. */
function crossingsAt(rings: readonly Ring[], lat: number): number[] {
  const found: number[] = []
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]!
      const [x2, y2] = ring[i]!
      if (y1 > lat !== y2 > lat) found.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
    }
  return found.sort((a, b) => a - b)
}
