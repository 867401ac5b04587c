import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { geojsonFlaws } from '../../messages/geojson-flaws.ts'
import { cleanText, cutText } from '../text/clean-text.ts'
import { readJson } from '../text/read-json.ts'
import { GEOMETRY_TYPES, type GeometryType, memberOf } from './geojson.ts'

/** A feature as found: its rank from 1, its id, properties (any JSON value) and geometry, not yet checked. */
export type FoundFeature = {
  readonly row: number
  readonly id: unknown
  readonly properties: unknown
  readonly geometry: unknown
}

const MOST_FEATURES = 200_000
/** Names of plain longitude and latitude, as old `crs` members write them: WGS 84, and RGF93 and ETRS89, a metre from it. */
const WGS84 = /CRS84|(?:^|:)(?:4326|4171|4258)$/i

/**
 * The features of a GeoJSON text: a collection, one feature or a bare geometry. Entries that are no feature or have no
 * geometry are told and left out. A `crs` member (GeoJSON of 2008) is told by name when it is not WGS 84. `ranks`: those
 * that the features had in the file that this text was cut from.
 */
export function featuresOf(
  text: string,
  ranks?: readonly number[],
):
  | { readonly features: readonly FoundFeature[]; readonly notices: readonly Notice[]; readonly crs?: string }
  | Refusal {
  const json = readJson(text)
  if (isRefusal(json)) return json
  const { value } = json
  const listed = list(value)
  if (isRefusal(listed)) return listed
  if (listed.length > MOST_FEATURES) {
    return refusal('too-many-features', { count: listed.length, limit: MOST_FEATURES })
  }
  const notices: Notice[] = []
  const features = listed.flatMap((feature, index) => {
    const row = ranks?.[index] ?? index + 1
    const geometry = memberOf(feature, 'geometry')
    if (memberOf(feature, 'type') === 'Feature' && typeof geometry === 'object' && geometry !== null) {
      const id = memberOf(feature, 'id')
      return [{ row, id, properties: memberOf(feature, 'properties'), geometry }]
    }
    notices.push(notice('feature-skipped', 1, { why: withName(feature) }, { row }))
    return []
  })
  const crs = memberOf(memberOf(memberOf(value, 'crs'), 'properties'), 'name')
  const foreign = typeof crs === 'string' && !WGS84.test(crs) ? { crs: crs.slice(0, 60) } : {}
  return { features, notices, ...foreign }
}

/** Why a feature can't be used, by its name when it has one. */
function withName(feature: unknown): string {
  const properties = memberOf(feature, 'properties')
  const name = ['nom', 'name', 'id']
    .map((key) => memberOf(properties, key))
    .find((each) => typeof each === 'string')
  const flaw = geojsonFlaws['no-geometry']
  return typeof name === 'string' && name !== ''
    ? `${cutText(cleanText(name.slice(0, 200)), 60)} : ${flaw}`
    : flaw
}

function list(value: unknown): readonly unknown[] | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refusal('not-geojson', { detail: geojsonFlaws['not-an-object'] })
  }
  const type = memberOf(value, 'type')
  if (type === 'FeatureCollection') {
    const features = memberOf(value, 'features')
    return Array.isArray(features)
      ? features
      : refusal('not-geojson', { detail: geojsonFlaws['no-features'] })
  }
  if (type === 'Feature') return [value]
  if (GEOMETRY_TYPES.includes(type as GeometryType))
    return [{ type: 'Feature', properties: null, geometry: value }]
  if (type === 'Topology') return refusal('format-not-read', { format: 'TopoJSON' })
  return refusal('not-geojson', { detail: geojsonFlaws[type === undefined ? 'no-type' : 'unknown-type'] })
}
