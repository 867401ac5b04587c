/** A geometry as text with its system (EWKT, PostGIS): `SRID=4326;POINT(3.1 50.6)`. Coordinates nest as in GeoJSON. */
export type Wkt = {
  readonly type: 'Point' | 'Polygon' | 'MultiPolygon'
  readonly coordinates: unknown
  /** EPSG code, 4326 when none is written. */
  readonly srid: string
}

const TYPES = { POINT: 'Point', POLYGON: 'Polygon', MULTIPOLYGON: 'MultiPolygon' } as const
const NUMBER = '[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?'
const TEXT = /^\s*(?:SRID=(\d+)\s*;)?\s*(POINT|POLYGON|MULTIPOLYGON)\s*(?:Z\s*)?(\([\s\S]*\))\s*$/i
const POSITION = new RegExp(`(${NUMBER})\\s+(${NUMBER})(?:\\s+${NUMBER})?`, 'g')

/** Reads points and surfaces; null for anything else (OGC 06-103r4, chapter 7). */
export function readWkt(text: string): Wkt | null {
  const parts = TEXT.exec(text)
  if (!parts) return null
  const type = TYPES[parts[2]!.toUpperCase() as keyof typeof TYPES]
  const nested = parts[3]!.replace(POSITION, '[$1,$2]').replaceAll('(', '[').replaceAll(')', ']')
  try {
    const coordinates: unknown = JSON.parse(nested.replace(/([[,])\+/g, '$1'))
    const unwrapped = type === 'Point' && Array.isArray(coordinates) ? coordinates[0] : coordinates
    if (unwrapped === undefined) return null
    return { type, coordinates: unwrapped, srid: parts[1] ?? '4326' }
  } catch {
    return null
  }
}
