import { type Refusal, refusal } from '../../domain/refusal.ts'
import { readXml } from '../text/xml-reader.ts'
import {
  nodeKey,
  OsmBuilder,
  type OsmData,
  type OsmMember,
  positionKey,
  positionOf,
  tagsOf,
} from './osm-data.ts'
import { idOf } from './parse-ids.ts'

type Attributes = Readonly<Record<string, string>>
type Open = {
  readonly name: 'node' | 'way' | 'relation'
  readonly attributes: Attributes
  readonly line: number
  readonly tags: Record<string, string>
  readonly nodes: string[]
  readonly members: OsmMember[]
  centre?: Attributes
}

/** The extract in a text of OpenStreetMap XML 0.6, as the site, JOSM and Overpass (`out geom` too) write it. */
export function osmXmlData(text: string): OsmData | Refusal {
  const built = new OsmBuilder()
  let root = ''
  let object: Open | null = null
  let isRemark = false
  const refused = readXml(text, {
    open: (name, attributes, line) => {
      if (root === '') root = name
      if (!object) {
        if (name === 'meta') built.time(attributes.osm_base)
        else if (name === 'remark') isRemark = true
        else if (name === 'node' || name === 'way' || name === 'relation') {
          object = { name, attributes, line, tags: Object.create(null), nodes: [], members: [] }
        }
      } else if (name === 'tag') object.tags[attributes.k ?? ''] ??= attributes.v ?? ''
      else if (name === 'nd' && object.name === 'way') object.nodes.push(nodeOf(attributes, line, built))
      else if (name === 'member' && object.name === 'relation') {
        const { type = '', ref = '', role = '' } = attributes
        object.members.push({ type, ref, role })
      } else if (name === 'center') object.centre = attributes
    },
    close: (name) => {
      if (name === 'remark') isRemark = false
      if (!object || name !== object.name) return
      add(object, built)
      object = null
    },
    text: (part) => {
      if (isRemark) built.remark(part)
    },
  })
  if (refused) return refused
  return root === 'osm' ? built.built() : refusal('unknown-format')
}

/** The key of a way's node; its position too where the file writes it there (`out geom`). */
function nodeOf({ ref = '', lon, lat }: Attributes, line: number, built: OsmBuilder): string {
  const at = positionOf(lon, lat)
  const key = ref === '' && at ? positionKey(at) : nodeKey(ref)
  if (at) built.node(key, lon, lat, tagsOf(null), line)
  return key
}

function add({ name, attributes, line, tags: raw, nodes, members, centre }: Open, built: OsmBuilder): void {
  // JOSM keeps what was deleted.
  if (attributes.action === 'delete' || attributes.visible === 'false') return
  const id = idOf(attributes.id ?? '')
  const tags = tagsOf(raw)
  const middle = centre ? positionOf(centre.lon, centre.lat) : null
  built.time(attributes.timestamp)
  if (id === '') return
  if (name === 'node') built.node(nodeKey(id), attributes.lon, attributes.lat, tags, line)
  else if (name === 'way') built.way({ id, nodes, tags, ...(middle && { centre: middle }) })
  else built.relation({ id, members, tags, ...(middle && { centre: middle }) })
}
