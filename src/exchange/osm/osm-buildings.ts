import type { Door } from '../../domain/door.ts'
import type { Footprint } from '../../domain/footprint.ts'
import type { ReadContext } from '../../domain/import.ts'
import { isRefusal } from '../../domain/refusal.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import type { Bounds, Position } from '../../geometry/position.ts'
import { datasets } from '../../messages/datasets.ts'
import { areaOf } from '../places/area-of.ts'
import { isIn, meet } from '../streaming/area-box.ts'
import { joinRings } from './join-rings.ts'
import { lineOf, type OsmData, type OsmRelation, type Tags } from './osm-data.ts'

export type OsmBuildings = {
  readonly footprints: readonly Footprint[]
  /** Outlines that are not whole in the file or cross themselves. */
  readonly broken: number
  readonly elsewhere: number
}

/** Values of `building` with nobody inside. */
const LIGHT =
  /^(?:shed|garages?|carport|roof|hut|greenhouse|cabin|container|tent|canopy|stable|sty|transformer_tower|service|kiosk|ruins|parking)$/
const UNREAL = /^(?:no|entrance|proposed|construction|demolished)$/
const NO_DOOR = /^(?:no|emergency|exit|garage|service)$/
const source = { source: datasets.openStreetMap.name, precision: 'surveyed' } as const

/** Outlines of the buildings: closed ways, and relations put together of their ways, holes kept. */
export function osmBuildings(data: OsmData, area: Bounds | null, context: ReadContext): OsmBuildings {
  const footprints: Footprint[] = []
  let [broken, elsewhere] = [0, 0]
  const add = (id: string, tags: Tags, polygons: readonly (readonly Position[][])[]): void => {
    const geometry = geometryOf(polygons, context)
    if (!geometry) broken++
    else if (area && !meet(area, boundsOf(positionsOf(geometry))!)) elsewhere++
    else footprints.push(footprintOf(id, tags, geometry))
  }
  for (const { id, nodes, tags } of data.ways) {
    if (!isBuilding(tags)) continue
    const ring = lineOf(nodes, data)
    const isWhole = ring.length === nodes.length && nodes.length > 3 && nodes[0] === nodes.at(-1)
    add(`way/${id}`, tags, isWhole ? [[ring]] : [])
  }
  const ways = new Map(data.ways.map((way) => [way.id, way]))
  for (const relation of data.relations) {
    if (isBuilding(relation.tags))
      add(`relation/${relation.id}`, relation.tags, partsOf(relation, ways, data))
  }
  return { footprints, broken, elsewhere }
}

/** Doors drawn on the edge of buildings. */
export const osmDoors = ({ nodes }: OsmData, area: Bounds | null): readonly Door[] =>
  [...nodes.values()].flatMap(({ id, at, tags }): Door[] => {
    const { entrance = 'no', ref, 'addr:housenumber': number } = tags
    if (NO_DOOR.test(entrance) || (area && !isIn(area, at))) return []
    const label = (ref ?? number ?? '').slice(0, 40)
    return [{ kind: 'door', id: `node/${id.slice(1)}`, ...(label !== '' && { label }), at, ...source }]
  })

const isBuilding = ({ building = 'no' }: Tags): boolean => !UNREAL.test(building)

function footprintOf(id: string, tags: Tags, geometry: Footprint['geometry']): Footprint {
  const rnb = tags['ref:FR:RNB'] ?? ''
  return {
    kind: 'footprint',
    id,
    ...(tags.name && { name: tags.name.slice(0, 120) }),
    ...(/^[A-Za-z0-9]{12}$/.test(rnb) && { rnb }),
    light: LIGHT.test(tags.building ?? ''),
    geometry,
    ...source,
  }
}

function geometryOf(
  polygons: readonly (readonly Position[][])[],
  context: ReadContext,
): Footprint['geometry'] | null {
  const areas = polygons.map((rings) => areaOf(rings, context, { position: 'as-written' }))
  const sound = areas.flatMap((found) => (isRefusal(found) ? [] : [found.polygon.coordinates]))
  const [one, ...more] = sound
  if (!one || sound.length < areas.length) return null
  return more.length === 0
    ? { type: 'Polygon', coordinates: one }
    : { type: 'MultiPolygon', coordinates: [one, ...more] }
}

function partsOf(
  { members }: OsmRelation,
  ways: ReadonlyMap<string, { readonly nodes: readonly string[] }>,
  data: OsmData,
): readonly (readonly Position[][])[] {
  const lines = (role: string): Position[][] =>
    members
      .filter((member) => member.type === 'way' && (member.role || 'outer') === role)
      .map(({ ref }) => lineOf(ways.get(ref)?.nodes ?? [], data))
  return joinRings(lines('outer'), lines('inner'))
}
