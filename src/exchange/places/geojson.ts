import validation from 'geojson-validation'
import { type GeojsonFlaw, geojsonFlaws } from '../../messages/geojson-flaws.ts'

export const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const
export type GeometryType = (typeof GEOMETRY_TYPES)[number]

/** What `geojson-validation` says in English, from the finest to the widest, and our code for it. */
const SAYINGS: readonly (readonly [RegExp, GeojsonFlaw])[] = [
  [/only contain numbers/, 'not-a-number'],
  [/Position must be/, 'short-position'],
  [/first and last positions/, 'open-ring'],
  [/at least four positions/, 'short-ring'],
  [/at least two elements/, 'short-line'],
  [/coordinates must be an array|name "coordinates"/, 'no-coordinates'],
  [/bbox/, 'bad-bbox'],
  [/type must be/, 'unknown-type'],
  [/name "type"/, 'no-type'],
  [/name "properties"/, 'no-properties'],
  [/name "geometry"/, 'no-geometry'],
  [/Features/, 'no-features'],
  [/geometries/, 'no-geometries'],
  [/JSON Object/, 'not-an-object'],
]

/**
 * What is wrong with the structure of a feature or a geometry by RFC 7946: the end of a French sentence,
 * or null when nothing is. The first flaw only. The value must be of bounded depth (see `read-json`).
 * A number that is not finite counts as no number.
 */
export function geojsonFlaw(value: unknown, as: 'feature' | 'geometry'): string | null {
  const flaw = firstFlaw(value, as)
  return flaw && geojsonFlaws[flaw]
}

function firstFlaw(value: unknown, as: 'feature' | 'geometry'): GeojsonFlaw | null {
  // the package looks types up in a plain object, so that "toString" would pass for one
  const geometry = as === 'geometry' ? value : memberOf(value, 'geometry')
  if (geometry !== undefined && geometry !== null && !hasKnownTypes(geometry)) return 'unknown-type'
  const check = as === 'feature' ? validation.isFeature : validation.isGeometryObject
  try {
    const [said] = check(value, true)
    if (said === undefined) return hasFiniteNumbers(geometry) ? null : 'not-a-number'
    return SAYINGS.find(([words]) => words.test(said))?.[1] ?? 'not-an-object'
  } catch {
    return 'empty-ring' // the package reads the first position of a ring that has none
  }
}

function hasKnownTypes(geometry: unknown): boolean {
  if (!GEOMETRY_TYPES.includes(memberOf(geometry, 'type') as GeometryType)) return false
  const parts = memberOf(geometry, 'geometries')
  return !Array.isArray(parts) || parts.every(hasKnownTypes)
}

/** JSON writes an infinity as 1e999, which the package lets through. */
function hasFiniteNumbers(geometry: unknown): boolean {
  const walk = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(walk) : typeof value !== 'number' || Number.isFinite(value)
  const parts = memberOf(geometry, 'geometries')
  return walk(memberOf(geometry, 'coordinates')) && (!Array.isArray(parts) || parts.every(hasFiniteNumbers))
}

/** An own member of a JSON object; undefined for anything else. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
