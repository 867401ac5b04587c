import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import type { Position } from '../../geometry/position.ts'
import { cleanText, cutText } from '../text/clean-text.ts'

/** Tags by key; an object without prototype, for files name keys as they like. */
export type Tags = Readonly<Record<string, string>>
export type OsmNode = { readonly id: string; readonly at: Position; readonly tags: Tags }
/** `nodes` are keys of `OsmData.nodes`, known or not; `centre` is all that Overpass gives of some. */
export type OsmWay = {
  readonly id: string
  readonly nodes: readonly string[]
  readonly tags: Tags
  readonly centre?: Position
}
export type OsmMember = { readonly type: string; readonly ref: string; readonly role: string }
export type OsmRelation = {
  readonly id: string
  readonly members: readonly OsmMember[]
  readonly tags: Tags
  readonly centre?: Position
}

/** An extract of OpenStreetMap, whichever form it came in. */
export type OsmData = {
  /** By key: `n` and the id, or `p` and the position where the file has no ids of nodes. */
  readonly nodes: ReadonlyMap<string, OsmNode>
  readonly ways: readonly OsmWay[]
  readonly relations: readonly OsmRelation[]
  readonly seen: number
  readonly date?: CivilDate
  /** What the server says when it could not finish. */
  readonly remark?: string
  /** Positions that could not be read, as written, with their line where there is one. */
  readonly bad: readonly { readonly value: string; readonly row?: number }[]
  /** Nodes written twice at two places. */
  readonly twice: number
}

const LONGEST_VALUE = 200

export const nodeKey = (id: string): string => `n${id}`
/** The key of a node that has no id: two lines meet where they share a position. */
export const positionKey = ([lng, lat]: Position): string => `p${lng},${lat}`

/** Positions of the nodes that are known. */
export const lineOf = (keys: readonly string[], { nodes }: Pick<OsmData, 'nodes'>): Position[] =>
  keys.flatMap((key) => {
    const node = nodes.get(key)
    return node ? [node.at] : []
  })

/** Degrees as OpenStreetMap keeps them, to seven decimals; null for what is no place on earth. */
export function positionOf(lon: unknown, lat: unknown): Position | null {
  const [lng, north] = [degreesOf(lon), degreesOf(lat)]
  return lng !== null && north !== null && Math.abs(lng) <= 180 && Math.abs(north) <= 90 ? [lng, north] : null
}

function degreesOf(value: unknown): number | null {
  const isText = typeof value === 'string' && /^\s*[+-]?\d{1,3}(?:\.\d{1,30})?\s*$/.test(value)
  const degrees = isText ? Number(value) : value
  return typeof degrees === 'number' && Number.isFinite(degrees) ? Math.round(degrees * 1e7) / 1e7 + 0 : null
}

/** Tags of any JSON object: texts and numbers, cleaned and cut. */
export function tagsOf(value: unknown): Tags {
  const tags: Record<string, string> = Object.create(null)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return tags
  for (const [key, raw] of Object.entries(value)) {
    const text = typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : ''
    const clean = cutText(cleanText(text.slice(0, 2000)), LONGEST_VALUE)
    if (clean !== '') tags[key] = clean
  }
  return tags
}

/** Gathers an extract, object by object, in any order. */
export class OsmBuilder {
  readonly #nodes = new Map<string, OsmNode>()
  readonly #ways = new Map<string, OsmWay>()
  readonly #relations = new Map<string, OsmRelation>()
  readonly #bad: { value: string; row?: number }[] = []
  #twice = 0
  #date = ''
  #remark: string | undefined

  node(key: string, lon: unknown, lat: unknown, tags: Tags, row?: number): void {
    const at = positionOf(lon, lat)
    if (!at) {
      const value = `${String(lon ?? '')} ; ${String(lat ?? '')}`.slice(0, 60)
      this.#bad.push({ value, ...(row !== undefined && { row }) })
      return
    }
    const before = this.#nodes.get(key)
    if (before && (before.at[0] !== at[0] || before.at[1] !== at[1])) this.#twice++
    else if (!before || Object.keys(before.tags).length === 0) this.#nodes.set(key, { id: key, at, tags })
  }

  way(way: OsmWay): void {
    const before = this.#ways.get(way.id)
    if (!before || before.nodes.length < way.nodes.length) this.#ways.set(way.id, way)
  }

  relation(relation: OsmRelation): void {
    if (!this.#relations.has(relation.id)) this.#relations.set(relation.id, relation)
  }

  /** A time as ISO 8601; the latest is the day of the data. */
  time(value: unknown): void {
    const day = typeof value === 'string' ? value.slice(0, 10) : ''
    if (isCivilDate(day) && day > this.#date) this.#date = day
  }

  remark(value: unknown): void {
    if (typeof value === 'string' && value.trim() !== '')
      this.#remark = cutText(cleanText(value.slice(0, 2000)), 120)
  }

  built(): OsmData {
    return {
      nodes: this.#nodes,
      ways: [...this.#ways.values()],
      relations: [...this.#relations.values()],
      seen: this.#nodes.size + this.#ways.size + this.#relations.size,
      ...(isCivilDate(this.#date) && { date: this.#date }),
      ...(this.#remark !== undefined && { remark: this.#remark }),
      bad: this.#bad,
      twice: this.#twice,
    }
  }
}
