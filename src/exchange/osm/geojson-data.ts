import type { Refusal } from '../../domain/refusal.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { type FoundFeature, featuresOf } from '../places/features-of.ts'
import { memberOf } from '../places/geojson.ts'
import { readJson } from '../text/read-json.ts'
import {
  OsmBuilder,
  type OsmData,
  type OsmMember,
  positionKey,
  positionOf,
  type Tags,
  tagsOf,
} from './osm-data.ts'

/**
 * The extract in GeoJSON as overpass turbo or osmtogeojson write it, or any lines with a `highway`. Nodes have no id
 * there: lines meet where they share a position. A feature without `@id` is known by its geometry.
 */
export function geojsonData(text: string, ranks?: readonly number[]): OsmData | Refusal {
  const found = featuresOf(text, ranks)
  if ('kind' in found) return found
  const built = new OsmBuilder()
  const json = readJson(text)
  if ('value' in json) built.time(memberOf(json.value, 'timestamp'))
  for (const feature of found.features) add(feature, built)
  return built.built()
}

function add({ row, id: own, properties, geometry }: FoundFeature, built: OsmBuilder): void {
  const nested = memberOf(properties, 'tags')
  const tags = tagsOf(typeof nested === 'object' && nested !== null ? nested : properties)
  const named = [memberOf(properties, '@id'), own].find(
    (value): value is string =>
      typeof value === 'string' && /^(?:node|way|relation)\/-?\d{1,30}$/.test(value),
  )
  const id = named?.split('/')[1] ?? stableId('shape', JSON.stringify(geometry))
  const coordinates = memberOf(geometry, 'coordinates')
  const lines = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
  const way = (value: unknown, wayId: string, wayTags: Tags): OsmMember => {
    built.way({ id: wayId, nodes: lines(value).map((at) => nodeOf(at, row, built)), tags: wayTags })
    return { type: 'way', ref: wayId, role: 'outer' }
  }
  switch (memberOf(geometry, 'type')) {
    case 'Point': {
      const [lon, lat] = lines(coordinates)
      built.node(named === undefined ? `point-${id}` : `n${id}`, lon, lat, tags, row)
      break
    }
    case 'LineString':
      way(coordinates, id, tags)
      break
    case 'MultiLineString':
      for (const [index, line] of lines(coordinates).entries()) {
        way(line, index === 0 ? id : `${id}-${index + 1}`, tags)
      }
      break
    case 'Polygon':
      if (lines(coordinates).length === 1 && !named?.startsWith('relation'))
        way(lines(coordinates)[0], id, tags)
      else built.relation({ id, tags, members: rings([coordinates], id, way) })
      break
    case 'MultiPolygon':
      built.relation({ id, tags, members: rings(lines(coordinates), id, way) })
  }
}

function rings(
  polygons: readonly unknown[],
  id: string,
  way: (ring: unknown, id: string, tags: Tags) => OsmMember,
): OsmMember[] {
  return polygons.flatMap((polygon, part) =>
    (Array.isArray(polygon) ? polygon : []).map((ring, index) => ({
      ...way(ring, `${id}-${part}-${index}`, tagsOf(null)),
      role: index === 0 ? 'outer' : 'inner',
    })),
  )
}

function nodeOf(value: unknown, row: number, built: OsmBuilder): string {
  const [lon, lat] = Array.isArray(value) ? value : []
  const at = positionOf(lon, lat)
  const key = at ? positionKey(at) : ''
  built.node(key, lon, lat, tagsOf(null), row)
  return key
}
