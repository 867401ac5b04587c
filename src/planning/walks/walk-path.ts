import FlatQueue from 'flatqueue'
import type { Position } from '../../geometry/position.ts'
import { UNREACHABLE } from './walk-matrix.ts'
import type { Joint, WalkNetwork } from './walk-network.ts'

/** A place as the way is drawn: where it is, and where it joins the streets. */
export type WayPoint = { readonly at: Position; readonly joint: Joint | undefined }

/**
 * The line of one leg along the streets, from place to place, both ends included: door, street, door. The straight line
 * where no way exists. Its own search, with the way back kept: the matrix holds lengths only.
 */
export const walkPath = (network: WalkNetwork) => {
  const distances = new Int32Array(network.nodeCount)
  const cameBy = new Int32Array(network.nodeCount)
  const queue = new FlatQueue<number>()

  return (start: WayPoint, goal: WayPoint): readonly Position[] => {
    if (!start.joint || !goal.joint) return [start.at, goal.at]
    const found = edgesBetween(network, start.joint, goal.joint, distances, cameBy, queue)
    if (!found) return [start.at, goal.at]
    const line: Position[] = [start.at]
    for (const part of found) appendEdge(line, network, part)
    line.push(goal.at)
    return line.filter(([lng, lat], i) => i === 0 || lng !== line[i - 1]![0] || lat !== line[i - 1]![1])
  }
}

/** A part of an edge as it is walked: decimetres along it, backwards when `end` is below `begin`. */
type Part = { readonly edge: number; readonly begin: number; readonly end: number }

function edgesBetween(
  network: WalkNetwork,
  start: Joint,
  goal: Joint,
  distances: Int32Array,
  cameBy: Int32Array,
  queue: FlatQueue<number>,
): Part[] | undefined {
  const { firstArc, arcHead, arcEdge, edgeLength, edgeFrom, edgeTo } = network
  distances.fill(UNREACHABLE)
  cameBy.fill(-1)
  queue.clear()
  const startLength = edgeLength[start.edge]!
  const goalLength = edgeLength[goal.edge]!
  const reach = (node: number, distance: number, edge: number) => {
    if (distance >= distances[node]!) return
    distances[node] = distance
    cameBy[node] = edge
    queue.push(node, distance)
  }
  reach(edgeFrom[start.edge]!, start.offset, -1)
  reach(edgeTo[start.edge]!, startLength - start.offset, -1)
  const ends = [edgeFrom[goal.edge]!, edgeTo[goal.edge]!] as const
  const total = () =>
    Math.min(distances[ends[0]]! + goal.offset, distances[ends[1]]! + goalLength - goal.offset)

  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const distance = distances[node]!
    if (distance >= total()) break
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++)
      reach(arcHead[arc]!, distance + edgeLength[arcEdge[arc]!]!, arcEdge[arc]!)
  }

  const along = Math.abs(start.offset - goal.offset)
  if (start.edge === goal.edge && along <= total())
    return [{ edge: goal.edge, begin: start.offset, end: goal.offset }]
  if (total() >= UNREACHABLE) return undefined

  const byFrom = distances[ends[0]]! + goal.offset <= distances[ends[1]]! + goalLength - goal.offset
  const parts: Part[] = [{ edge: goal.edge, begin: byFrom ? 0 : goalLength, end: goal.offset }]
  let node = byFrom ? ends[0] : ends[1]
  while (cameBy[node]! >= 0) {
    const edge = cameBy[node]!
    const forward =
      edgeTo[edge] === node && distances[edgeFrom[edge]!]! + edgeLength[edge]! === distances[node]!
    parts.push({ edge, begin: forward ? 0 : edgeLength[edge]!, end: forward ? edgeLength[edge]! : 0 })
    node = forward ? edgeFrom[edge]! : edgeTo[edge]!
  }
  const leftByFrom = edgeFrom[start.edge] === node && distances[node] === start.offset
  parts.push({ edge: start.edge, begin: start.offset, end: leftByFrom ? 0 : startLength })
  return parts.reverse()
}

/** Adds the positions of a part of a street, cut at both ends by the share of its length. */
function appendEdge(line: Position[], network: WalkNetwork, { edge, begin, end }: Part): void {
  const shape = network.streets[edge]!.line
  const length = network.edgeLength[edge]!
  const shares = cumulativeShares(shape)
  const from = length === 0 ? 0 : begin / length
  const to = length === 0 ? 1 : end / length
  line.push(positionAt(shape, shares, from))
  const inner = shape.map((at, i) => ({ at, share: shares[i]! }))
  if (from <= to) for (const { at, share } of inner) if (share > from && share < to) line.push(at)
  if (from > to) for (const { at, share } of inner.toReversed()) if (share < from && share > to) line.push(at)
  line.push(positionAt(shape, shares, to))
}

function cumulativeShares(shape: readonly Position[]): number[] {
  const widening = Math.cos(((shape[0]?.[1] ?? 0) * Math.PI) / 180) // a degree of longitude is that much shorter
  const along = [0]
  for (let i = 1; i < shape.length; i++) {
    const [lng1, lat1] = shape[i - 1]!
    const [lng2, lat2] = shape[i]!
    along.push(along[i - 1]! + Math.hypot((lng2 - lng1) * widening, lat2 - lat1))
  }
  const total = along.at(-1)!
  return along.map((each) => (total === 0 ? 0 : each / total))
}

function positionAt(shape: readonly Position[], shares: readonly number[], share: number): Position {
  let i = 1
  while (i < shape.length - 1 && shares[i]! < share) i++
  const [lng1, lat1] = shape[i - 1]!
  const [lng2, lat2] = shape[i] ?? shape[i - 1]!
  const span = shares[i]! - shares[i - 1]!
  const part = span > 0 ? Math.min(1, Math.max(0, (share - shares[i - 1]!) / span)) : 0
  // The ends themselves, to the bit, so that lines of neighbouring streets meet.
  if (part === 0) return [lng1, lat1]
  if (part === 1) return [lng2, lat2]
  return [lng1 + part * (lng2 - lng1), lat1 + part * (lat2 - lat1)]
}
