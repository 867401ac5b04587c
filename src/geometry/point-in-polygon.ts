import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon, Position } from './position.ts'

/** Whether `[lng, lat]` lies inside, the outline included; a point in a hole is outside. Rings must be closed. */
export const pointInPolygon = (at: Position, geometry: Polygon | MultiPolygon): boolean =>
  // Turf's types want mutable arrays; it only reads them.
  booleanPointInPolygon(at as [number, number], geometry as unknown as GeoJSON.Polygon | GeoJSON.MultiPolygon)
