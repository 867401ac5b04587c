import type { GeoJSONStoreFeatures, GeoJSONStoreGeometries } from 'terra-draw'
import type { Area } from '../../geometry/polygon-clipping.ts'
import type { LineString, Position, Ring } from '../../geometry/position.ts'

/** Digits that terra-draw keeps of a degree: a tenth of a millimetre. */
export const DIGITS = 9

type Point = { readonly type: 'Point'; readonly coordinates: Position }
export type Shape = Area | LineString | Point

const kept = (at: Position): [number, number] => [
  Number(at[0].toFixed(DIGITS)),
  Number(at[1].toFixed(DIGITS)),
]

const feature = (
  id: string,
  mode: 'polygon' | 'linestring' | 'point',
  geometry: GeoJSONStoreGeometries,
): GeoJSONStoreFeatures => ({ type: 'Feature', id, properties: { mode }, geometry })

/**
 * The object in hand as terra-draw can hold it, which knows neither holes nor parts: each ring is a feature of its own,
 * `held-part-ring`. The outer ring of the largest part, in corners, comes first.
 */
export const heldFeatures = (shape: Shape): readonly GeoJSONStoreFeatures[] => {
  if (shape.type === 'Point')
    return [feature('held', 'point', { type: 'Point', coordinates: kept(shape.coordinates) })]
  if (shape.type === 'LineString')
    return [feature('held', 'linestring', { type: 'LineString', coordinates: shape.coordinates.map(kept) })]
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const rings = parts.flatMap((part, at) =>
    part.map((ring, index) => ({ id: `held-${at}-${index}`, ring, isHole: index > 0 })),
  )
  rings.sort((a, b) => Number(a.isHole) - Number(b.isHole) || b.ring.length - a.ring.length)
  return rings.map(({ id, ring }) =>
    feature(id, 'polygon', { type: 'Polygon', coordinates: [ring.map(kept)] }),
  )
}

/** The shape with what was drawn in place of one of its features; corners that were not moved are as they were, to the last digit. */
export const redrawn = (shape: Shape, id: string, drawn: GeoJSONStoreGeometries): Shape => {
  const exact = new Map(positionsOf(shape).map((at) => [String(kept(at)), at]))
  const asWas = (at: readonly number[]): Position => exact.get(String(at)) ?? [at[0] ?? 0, at[1] ?? 0]
  if (drawn.type === 'Point') return { type: 'Point', coordinates: asWas(drawn.coordinates) }
  if (drawn.type === 'LineString') return { type: 'LineString', coordinates: drawn.coordinates.map(asWas) }
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return shape
  const ring: Ring = (drawn.coordinates[0] ?? []).map(asWas)
  const [part = 0, index = 0] = id.split('-').slice(1).map(Number)
  if (shape.type === 'Polygon') return { ...shape, coordinates: shape.coordinates.with(index, ring) }
  const rings = shape.coordinates[part] ?? []
  return { ...shape, coordinates: shape.coordinates.with(part, rings.with(index, ring)) }
}

const positionsOf = (shape: Shape): readonly Position[] => {
  if (shape.type === 'Point') return [shape.coordinates]
  if (shape.type === 'LineString') return shape.coordinates
  return shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)
}
