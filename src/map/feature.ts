import type { Feature, Geometry } from 'geojson'
import type { LineString, MultiPolygon, Polygon, Position } from '../geometry/position.ts'

type Point = { readonly type: 'Point'; readonly coordinates: Position }
type OurGeometry = Point | Polygon | MultiPolygon | LineString

/** A GeoJSON feature whose properties hold `id`: MapLibre keeps property ids only, and wants mutable arrays by type. */
export const feature = (
  id: string,
  geometry: OurGeometry | Geometry,
  properties: Readonly<Record<string, string | number | boolean>> = {},
): Feature => ({ type: 'Feature', properties: { ...properties, id }, geometry: geometry as Geometry })

export const pointFeature = (
  id: string,
  at: Position,
  properties: Readonly<Record<string, string | number | boolean>> = {},
): Feature => feature(id, { type: 'Point', coordinates: [at[0], at[1]] }, properties)
