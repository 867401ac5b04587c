import type { Geometry } from 'geojson'
import type { Carried, TerritoryFeature } from './layer.ts'

/** A GeoJSON feature whose RFC 7946 id repeats `properties.id`. */
export function territoryFeature(
  properties: Carried & Record<string, unknown>,
  geometry: Geometry,
): TerritoryFeature {
  return { type: 'Feature', id: properties.id, properties, geometry }
}
