import { JOIN_WITHIN_METRES } from '../../domain/street.ts'
import type { PlanStreet } from '../../domain/week/plan-problem.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { nearestOnLines } from '../../geometry/nearest-on-lines.ts'
import type { Position } from '../../geometry/position.ts'

/**
 * Where a place joins the streets: a point of an edge, not only a node. Lengths are whole decimetres, so that sums and
 * comparisons are exact: `offset` from the edge's `from` end, `access` from the place to the street.
 */
export type Joint = { readonly edge: number; readonly offset: number; readonly access: number }

/**
 * The streets as a graph in compressed sparse rows: the arcs of node `n` are those from `firstArc[n]` (inclusive) to
 * `firstArc[n + 1]` (exclusive). Every street may be walked both ways. Edges keep the order of the streets given.
 *
 * A street has three lengths in whole decimetres: its own; its *time*, longer on steps by their slowness (decimetres that
 * would take as long on the flat); its *cost*, its time lengthened by the reluctance to take it. The way chosen between
 * two places is that of least cost, of equal ones that of least time, then the shortest: one answer in either direction
 * and whatever the order of the streets. From a place to its street costs what it is long.
 */
export type WalkNetwork = {
  readonly streets: readonly PlanStreet[]
  readonly nodeCount: number
  readonly firstArc: Int32Array
  readonly arcHead: Int32Array
  readonly arcEdge: Int32Array
  readonly edgeFrom: Int32Array
  readonly edgeTo: Int32Array
  readonly edgeLength: Int32Array
  readonly edgeTime: Int32Array
  readonly edgeCost: Int32Array
  /** Whether costs are other than times somewhere. */
  readonly reluctant: boolean
  /** `undefined` when no street is within reach. */
  readonly join: (at: Position) => Joint | undefined
}

export const walkNetwork = (streets: readonly PlanStreet[]): WalkNetwork => {
  const nodes = new Map<string, number>()
  const nodeOf = (id: string): number => {
    const known = nodes.get(id)
    if (known !== undefined) return known
    nodes.set(id, nodes.size)
    return nodes.size - 1
  }
  const edgeFrom = new Int32Array(streets.length)
  const edgeTo = new Int32Array(streets.length)
  const edgeLength = new Int32Array(streets.length)
  const edgeTime = new Int32Array(streets.length)
  const edgeCost = new Int32Array(streets.length)
  for (let edge = 0; edge < streets.length; edge++) {
    const { from, to, lengthMetres, slowness = 1, reluctance = 1 } = streets[edge]!
    edgeFrom[edge] = nodeOf(from)
    edgeTo[edge] = nodeOf(to)
    const length = Math.round(lengthMetres * 10)
    edgeLength[edge] = length
    edgeTime[edge] = Math.round(length * slowness)
    edgeCost[edge] = Math.round(length * slowness * reluctance)
  }
  const nearest = nearestOnLines(streets.map(({ line }) => line))

  return {
    streets,
    nodeCount: nodes.size,
    ...arcsOf(nodes.size, edgeFrom, edgeTo),
    ...{ edgeFrom, edgeTo, edgeLength, edgeTime, edgeCost },
    reluctant: edgeCost.some((cost, edge) => cost !== edgeTime[edge]),
    join: (at) => {
      const found = nearest(at, JOIN_WITHIN_METRES)
      if (!found) return undefined
      // The stated length rules: the offset is a share of it, were the line drawn longer or shorter.
      const drawn = lineLengthMetres(streets[found.line]!.line)
      const share = drawn === 0 ? 0 : Math.min(1, found.offsetMetres / drawn)
      return {
        edge: found.line,
        offset: Math.round(share * edgeLength[found.line]!),
        access: Math.round(found.distanceMetres * 10),
      }
    },
  }
}

function arcsOf(nodeCount: number, edgeFrom: Int32Array, edgeTo: Int32Array) {
  const firstArc = new Int32Array(nodeCount + 1)
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    firstArc[edgeFrom[edge]! + 1]!++
    firstArc[edgeTo[edge]! + 1]!++
  }
  for (let node = 0; node < nodeCount; node++) firstArc[node + 1]! += firstArc[node]!
  const next = firstArc.slice()
  const arcHead = new Int32Array(edgeFrom.length * 2)
  const arcEdge = new Int32Array(edgeFrom.length * 2)
  const add = (tail: number, head: number, edge: number) => {
    const arc = next[tail]!++
    arcHead[arc] = head
    arcEdge[arc] = edge
  }
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    add(edgeFrom[edge]!, edgeTo[edge]!, edge)
    add(edgeTo[edge]!, edgeFrom[edge]!, edge)
  }
  return { firstArc, arcHead, arcEdge }
}
