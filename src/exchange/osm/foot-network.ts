import { stableId } from '../../domain/stable-hash.ts'
import type { Street } from '../../domain/street.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import type { Bounds, Position } from '../../geometry/position.ts'
import { datasets } from '../../messages/datasets.ts'
import { isIn } from '../streaming/area-box.ts'
import { type FootWay, footWay } from './foot-rules.ts'
import type { OsmData, OsmWay } from './osm-data.ts'

export type FootNetwork = {
  readonly streets: readonly Street[]
  /** Ways that are walked, whether or not they could be drawn. */
  readonly ways: number
  /** Of these, ways with points that the file does not have, and ways with no line at all. */
  readonly cut: number
  readonly lineless: number
  /** Edges left out because they lie elsewhere. */
  readonly elsewhere: number
}

type Walked = { readonly way: OsmWay; readonly foot: FootWay; readonly runs: readonly (readonly string[])[] }

/**
 * The ways that people walk as edges between crossings: cut where two of them share a node, never where they only cross
 * on the map. A node that the file does not have ends the line there: nothing is drawn across the gap. An area leaves
 * out the edges that have no point in it.
 */
export function footNetwork(data: OsmData, area: Bounds | null): FootNetwork {
  const walked = data.ways.flatMap((way): Walked[] => {
    const foot = footWay(way.tags)
    return foot ? [{ way, foot, runs: runsOf(way, data) }] : []
  })
  const uses = nodeUses(walked)
  const streets = walked.flatMap(({ way, foot, runs }) => {
    const edges = distinct(runs.flatMap((run) => edgesOf(run, uses)))
    const names = edgeNames(edges)
    return edges.map((edge, at) => streetOf(`way/${way.id}#${names[at]}`, foot, edge, data))
  })
  const inside = area
    ? streets.filter(({ geometry }) => geometry.coordinates.some((at) => isIn(area, at)))
    : streets
  return {
    streets: inside,
    ways: walked.length,
    cut: walked.filter(({ way, runs }) => runs.length > 0 && way.nodes.some((node) => !data.nodes.has(node)))
      .length,
    lineless: walked.filter(({ runs }) => runs.length === 0).length,
    elsewhere: streets.length - inside.length,
  }
}

/** The nodes of a way that are known, in unbroken runs of two and more, none twice in a row. */
function runsOf({ nodes }: OsmWay, { nodes: known }: OsmData): string[][] {
  const runs: string[][] = [[]]
  for (const node of nodes) {
    const run = runs.at(-1)!
    if (!known.has(node)) {
      if (run.length > 0) runs.push([])
    } else if (run.at(-1) !== node) run.push(node)
  }
  return runs.filter((run) => run.length > 1)
}

/** How often each node is used; the ends of a run count double, for a line ends there. */
function nodeUses(walked: readonly Walked[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const run of walked.flatMap(({ runs }) => runs)) {
    run.forEach((node, at) => {
      uses.set(node, (uses.get(node) ?? 0) + (at === 0 || at === run.length - 1 ? 2 : 1))
    })
  }
  return uses
}

function edgesOf(run: readonly string[], uses: ReadonlyMap<string, number>): string[][] {
  const edges: string[][] = [[run[0]!]]
  run.slice(1).forEach((node, index) => {
    edges.at(-1)!.push(node)
    if ((uses.get(node) ?? 0) > 1 && index < run.length - 2) edges.push([node])
  })
  return edges.flatMap((edge) => (edge[0] === edge.at(-1) ? halves(edge) : [edge]))
}

/** Without what a way walks a second time, there and back. */
function distinct(edges: readonly string[][]): string[][] {
  const byNodes = new Map<string, string[]>()
  for (const edge of edges) if (!byNodes.has(bothWays(edge))) byNodes.set(bothWays(edge), edge)
  return [...byNodes.values()]
}

/** A loop from a crossing to itself, as two edges: the places on it then have two ways out. */
function halves(loop: readonly string[]): string[][] {
  if (loop.length < 3) return []
  const middle = Math.floor(loop.length / 2)
  return [loop.slice(0, middle + 1), loop.slice(middle)]
}

function streetOf(id: string, foot: FootWay, edge: readonly string[], { nodes }: OsmData): Street {
  const coordinates = edge.map((node): Position => nodes.get(node)!.at)
  return {
    kind: 'street',
    id,
    from: edge[0]!,
    to: edge.at(-1)!,
    ...foot,
    lengthMetres: Math.max(Math.round(lineLengthMetres(coordinates) * 100) / 100, 0.01),
    geometry: { type: 'LineString', coordinates },
    source: datasets.openStreetMap.name,
    precision: 'surveyed',
  }
}

/** Names of edges within their way: by the two ends, whichever way it is drawn; by all nodes where two share both ends. */
function edgeNames(edges: readonly (readonly string[])[]): readonly string[] {
  const ends = edges.map(endsOf)
  const counts = new Map<string, number>()
  for (const each of ends) counts.set(each, (counts.get(each) ?? 0) + 1)
  return edges.map((edge, at) => {
    const isAlone = counts.get(ends[at]!) === 1
    return stableId('edge', isAlone ? ends[at]! : bothWays(edge)).slice(0, 8)
  })
}

const endsOf = (edge: readonly string[]): string => bothWays([edge[0]!, edge.at(-1)!])

function bothWays(nodes: readonly string[]): string {
  return [nodes.join(' '), nodes.toReversed().join(' ')].sort()[0]!
}
