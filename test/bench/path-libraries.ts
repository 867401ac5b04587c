import pathFinderModule from 'geojson-path-finder'
import { UndirectedGraph } from 'graphology'
import { dijkstra } from 'graphology-shortest-path'
import createGraph from 'ngraph.graph'
import ngraphPath from 'ngraph.path'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'

/** Many-to-many ways of other libraries between nodes of a network, as each is meant to be used. Graphs are built beforehand. */
export type PathLibrary = {
  readonly name: string
  /** What a call finds: all ways from a node, or one way between two. */
  readonly by: 'source' | 'pair'
  /** Finds all ways from each of the nodes to each other. */
  readonly run: (nodes: readonly string[]) => void
  /** Metres of one way, to see that it is the shortest. */
  readonly metres: (from: string, to: string) => number
}

type Steps = (from: string, to: string) => readonly string[]

export const pathLibraries = (streets: readonly PlanStreet[]): readonly PathLibrary[] => [
  graphology(streets),
  ngraph(streets),
  pathFinder(streets),
]

const eachPair = (nodes: readonly string[], find: (from: string, to: string) => unknown) => {
  for (const from of nodes) for (const to of nodes) if (from !== to) find(from, to)
}

/** Length of a way given by its nodes; streets by both of their ends. */
const measured = (streets: readonly PlanStreet[], steps: Steps) => {
  const lengths = new Map(
    streets.flatMap(({ from, to, lengthMetres }) => [
      [`${from} ${to}`, lengthMetres],
      [`${to} ${from}`, lengthMetres],
    ]),
  )
  return (from: string, to: string): number => {
    const way = steps(from, to)
    return way
      .slice(1)
      .reduce((sum, node, rank) => sum + (lengths.get(`${way[rank]} ${node}`) ?? Number.NaN), 0)
  }
}

function graphology(streets: readonly PlanStreet[]): PathLibrary {
  const graph = new UndirectedGraph()
  for (const { from, to, lengthMetres } of streets) {
    graph.mergeNode(from)
    graph.mergeNode(to)
    graph.mergeEdge(from, to, { weight: lengthMetres })
  }
  return {
    ...{ name: 'graphology', by: 'source' },
    run: (nodes) => {
      for (const from of nodes) dijkstra.singleSource(graph, from)
    },
    metres: measured(streets, (from, to) => dijkstra.singleSource(graph, from)[to] ?? []),
  }
}

function ngraph(streets: readonly PlanStreet[]): PathLibrary {
  const graph = createGraph<undefined, number>()
  for (const { from, to, lengthMetres } of streets) graph.addLink(from, to, lengthMetres)
  const finder = ngraphPath.nba(graph, { distance: (_from, _to, link) => link.data })
  return {
    ...{ name: 'ngraph.path', by: 'pair' },
    run: (nodes) => eachPair(nodes, finder.find),
    metres: measured(streets, (from, to) =>
      finder
        .find(from, to)
        .map(({ id }) => String(id))
        .reverse(),
    ),
  }
}

function pathFinder(streets: readonly PlanStreet[]): PathLibrary {
  // In Node its CommonJS build comes as a namespace.
  const PathFinder =
    (pathFinderModule as unknown as { default?: typeof pathFinderModule }).default ?? pathFinderModule
  const at = new Map(
    streets.flatMap(({ from, to, line }) => [
      [from, line[0]!],
      [to, line.at(-1)!],
    ]),
  )
  const feature = <G>(geometry: G, metres = 0) => ({
    type: 'Feature' as const,
    properties: { metres },
    geometry,
  })
  const finder = new PathFinder(
    {
      type: 'FeatureCollection',
      features: streets.map(({ line, lengthMetres }) =>
        feature({ type: 'LineString' as const, coordinates: line.map((each) => [...each]) }, lengthMetres),
      ),
    },
    // Streets of the bench have one segment each, so a segment's weight is its street's.
    { weight: (_a, _b, { metres }) => metres, tolerance: 1e-9 },
  )
  const find = (from: string, to: string) =>
    finder.findPath(
      feature({ type: 'Point', coordinates: [...at.get(from)!] }),
      feature({ type: 'Point', coordinates: [...at.get(to)!] }),
    )
  return {
    ...{ name: 'geojson-path-finder', by: 'pair' },
    run: (nodes) => eachPair(nodes, find),
    metres: (from, to) => find(from, to)?.weight ?? Number.NaN,
  }
}
