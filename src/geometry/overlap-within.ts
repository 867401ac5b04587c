import { boundsOf } from './bounds.ts'
import { polygonAreaSquareMetres } from './polygon-area.ts'
import { type Area, differenceOf, intersectionOf, singles } from './polygon-clipping.ts'
import type { Polygon, Position, Ring } from './position.ts'

/** Less than this is the play of corners on their lattice. */
const LEAST_SQUARE_METRES = 0.05

const filled = (...coordinates: readonly Ring[]): Polygon => ({ type: 'Polygon', coordinates })

/** A corner of what there is too much of; null when there is nothing. */
const cornerOf = (area: Area | null): Position | null =>
  area && polygonAreaSquareMetres(area) > LEAST_SQUARE_METRES ? singles(area)[0]![0]![0]! : null

const boxesMeet = (a: Ring, b: Ring): boolean => {
  const [one, two] = [boundsOf(a), boundsOf(b)]
  return (
    one !== undefined &&
    two !== undefined &&
    one[0] < two[2] &&
    two[0] < one[2] &&
    one[1] < two[3] &&
    two[1] < one[3]
  )
}

/**
 * Where rings of one area, each valid by itself, are at odds (OGC Simple Features, 6.1.11): a hole that leaves its outer
 * ring, two holes or two parts that overlap. A `[lng, lat]` near it; null when all is well, as with one ring always.
 * Touching is no overlap.
 */
export const overlapWithin = (area: Area): Position | null => {
  const parts = singles(area)
  for (const [rank, [outer, ...holes]] of parts.entries()) {
    if (!outer) continue
    for (const [index, hole] of holes.entries()) {
      const out = cornerOf(differenceOf(filled(hole), filled(outer)))
      if (out) return out
      for (const other of holes.slice(index + 1)) {
        const shared = boxesMeet(hole, other) && cornerOf(intersectionOf(filled(hole), filled(other)))
        if (shared) return shared
      }
    }
    for (const other of parts.slice(rank + 1)) {
      if (!other[0] || !boxesMeet(outer, other[0])) continue
      const shared = cornerOf(intersectionOf(filled(outer, ...holes), filled(...other)))
      if (shared) return shared
    }
  }
  return null
}
