import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { handPosition, isSame } from './hand-drawn.ts'

/** One ring of an area: its part from 1, `hole` 0 for the outer ring, its corners with the first not repeated. */
export type Outline = { readonly part: number; readonly hole: number; readonly corners: readonly Position[] }

/** The rings of an area, part after part, the outer one of each first. */
export const outlinesOf = (area: Area): readonly Outline[] =>
  (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flatMap((rings, part) =>
    rings.map((ring, hole) => ({ part: part + 1, hole, corners: ring.slice(0, -1) })),
  )

/** The area with other corners for the outline of that rank; corners that stay are as they were, new ones on steps of a centimetre. */
export const withOutlineAt = (area: Area, rank: number, corners: readonly Position[]): Area => {
  const outline = outlinesOf(area)[rank]
  if (!outline || corners.length === 0) return area
  const put = corners.map((at) => outline.corners.find((old) => isSame(old, at)) ?? handPosition(at))
  const ring = [...put, put[0]!]
  if (area.type === 'Polygon') return { ...area, coordinates: area.coordinates.with(outline.hole, ring) }
  const rings = area.coordinates[outline.part - 1] ?? []
  return { ...area, coordinates: area.coordinates.with(outline.part - 1, rings.with(outline.hole, ring)) }
}
