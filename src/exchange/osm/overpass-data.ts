import { type Refusal, refusal } from '../../domain/refusal.ts'
import { memberOf } from '../places/geojson.ts'
import { readJson } from '../text/read-json.ts'
import { nodeKey, OsmBuilder, type OsmData, positionKey, positionOf, tagsOf } from './osm-data.ts'
import { idOf, withTextIds } from './parse-ids.ts'

const MOST_ELEMENTS = 500_000

/** The extract in an answer of Overpass in JSON: `out body; >; out skel`, `out geom` (whole or cut to a box), `out center`. */
export function overpassData(text: string): OsmData | Refusal {
  const json = readJson(withTextIds(text))
  if ('kind' in json) return json
  const elements = memberOf(json.value, 'elements')
  if (!Array.isArray(elements)) return refusal('unknown-format')
  if (elements.length > MOST_ELEMENTS) {
    return refusal('too-many-features', { count: elements.length, limit: MOST_ELEMENTS })
  }
  const built = new OsmBuilder()
  built.time(memberOf(memberOf(json.value, 'osm3s'), 'timestamp_osm_base'))
  built.remark(memberOf(json.value, 'remark'))
  for (const element of elements) add(element, built)
  return built.built()
}

function add(element: unknown, built: OsmBuilder): void {
  const id = idOf(memberOf(element, 'id'))
  if (id === '') return
  const tags = tagsOf(memberOf(element, 'tags'))
  const middle = memberOf(element, 'center')
  const centre = positionOf(memberOf(middle, 'lon'), memberOf(middle, 'lat'))
  const centred = centre ? { centre } : {}
  switch (memberOf(element, 'type')) {
    case 'node':
      built.node(nodeKey(id), memberOf(element, 'lon'), memberOf(element, 'lat'), tags)
      break
    case 'way':
      built.way({ id, nodes: wayNodes(element, built), tags, ...centred })
      break
    case 'relation': {
      const members = listOf(element, 'members').map((member) => ({
        type: String(memberOf(member, 'type')),
        ref: idOf(memberOf(member, 'ref')),
        role: String(memberOf(member, 'role') ?? ''),
      }))
      // With `out geom` the ways of a relation are drawn in it and nowhere else.
      for (const member of listOf(element, 'members')) {
        if (memberOf(member, 'type') !== 'way' || listOf(member, 'geometry').length === 0) continue
        built.way({ id: idOf(memberOf(member, 'ref')), nodes: wayNodes(member, built), tags: tagsOf(null) })
      }
      built.relation({ id, members, tags, ...centred })
    }
  }
}

/** Keys of a way's nodes, with the positions that it carries; a null point lies outside the box that was asked for. */
function wayNodes(way: unknown, built: OsmBuilder): readonly string[] {
  const ids = listOf(way, 'nodes').map(idOf)
  const points = listOf(way, 'geometry')
  if (points.length === 0) return ids.map(nodeKey)
  return points.map((point, index) => {
    const [lon, lat] = [memberOf(point, 'lon'), memberOf(point, 'lat')]
    const at = positionOf(lon, lat)
    const id = ids[index] ?? ''
    const key = id !== '' ? nodeKey(id) : at ? positionKey(at) : ''
    if (point !== null) built.node(key, lon, lat, tagsOf(null))
    return key
  })
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name)
  return Array.isArray(list) ? list : []
}
