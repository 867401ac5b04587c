import { suspectSpans } from '../../domain/free-text.ts'
import type { Service } from '../../domain/service.ts'
import { boundsOf, centreOf } from '../../geometry/bounds.ts'
import type { Bounds, Position } from '../../geometry/position.ts'
import { datasets } from '../../messages/datasets.ts'
import { osmWords } from '../../messages/osm.ts'
import { isIn } from '../streaming/area-box.ts'
import { lineOf, type OsmData, type Tags } from './osm-data.ts'
import { isPractice, serviceType } from './service-types.ts'

/**
 * Services, associations and shops that have a name, at their point or in the middle of their outline. A practice that
 * bears somebody's name is called what it is, and its phone is left out.
 */
export function osmServices(data: OsmData, area: Bounds | null): readonly Service[] {
  const objects: (readonly [string, Tags, Position | undefined])[] = [
    ...[...data.nodes.values()].map(({ id, tags, at }) => [`node/${id.slice(1)}`, tags, at] as const),
    ...data.ways.map((way) => [`way/${way.id}`, way.tags, way.centre ?? middleOf(way.nodes, data)] as const),
    ...data.relations.map(({ id, tags, centre, members }) => {
      const ways = new Set(members.filter(({ type }) => type === 'way').map(({ ref }) => ref))
      const nodes = serviceType(tags)
        ? data.ways.filter((way) => ways.has(way.id)).flatMap((way) => way.nodes)
        : []
      return [`relation/${id}`, tags, centre ?? middleOf(nodes, data)] as const
    }),
  ]
  return objects.flatMap(([id, tags, at]) => {
    const service = at && (!area || isIn(area, at)) ? serviceOf(id, tags, at) : null
    return service ? [service] : []
  })
}

function serviceOf(id: string, tags: Tags, at: Position): Service | null {
  const type = serviceType(tags)
  const written = tags.name ?? tags.official_name ?? tags.operator ?? ''
  if (!type || written === '') return null
  const person = isPractice(tags) && suspectSpans(written, []).length > 0
  const phone = isPractice(tags) ? '' : (tags.phone ?? tags['contact:phone'] ?? '')
  const web = tags.website ?? tags['contact:website'] ?? tags.url ?? ''
  const address = [tags['addr:housenumber'], tags['addr:street'] ?? tags['contact:street']]
    .filter(Boolean)
    .join(' ')
  return {
    kind: 'service',
    id,
    name: person ? osmWords.practice : written.slice(0, 120),
    type,
    ...(tags.opening_hours && { opening: tags.opening_hours }),
    ...(tags['addr:street'] && { address }),
    ...(/^[+\d][\d .()/;-]{3,40}$/.test(phone) && { phone }),
    ...(/^https?:\/\/[^\s"'<>\\]+$/i.test(web) && { web }),
    at,
    source: datasets.openStreetMap.name,
    precision: 'surveyed',
  }
}

function middleOf(nodes: readonly string[], data: OsmData): Position | undefined {
  const bounds = boundsOf(lineOf(nodes, data))
  return bounds && centreOf(bounds)
}
