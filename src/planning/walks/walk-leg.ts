import FlatQueue from 'flatqueue'
import type { Position } from '../../geometry/position.ts'
import { appendPart, type Part } from './part-line.ts'
import { partOfEdge } from './part-of-edge.ts'
import { UNREACHABLE } from './reach-from.ts'
import type { Joint, WalkNetwork } from './walk-network.ts'

/** A place as the way is drawn: where it is, and where it joins the streets. */
export type WayPoint = { readonly at: Position; readonly joint: Joint | undefined }

/** One leg as it is walked: door, street, door. */
export type Leg = {
  /** Both ends included; the straight line where no way exists. */
  readonly line: readonly Position[]
  /** Whole decimetres along the streets and to the doors; `UNREACHABLE` where no way exists. */
  readonly length: number
}

/**
 * The way chosen between two places (see `WalkNetwork`), drawn. Its own search, with the way back kept: the matrix holds
 * times only.
 */
export const walkLeg = (network: WalkNetwork): ((start: WayPoint, goal: WayPoint) => Leg) => {
  const labels = labelsOf(network)
  return (start, goal) => {
    const found = start.joint && goal.joint && partsBetween(network, labels, start.joint, goal.joint)
    if (!found || !start.joint || !goal.joint) return { line: [start.at, goal.at], length: UNREACHABLE }
    const line: Position[] = [start.at]
    for (const part of found) appendPart(line, network, part)
    line.push(goal.at)
    const walked = found.reduce((sum, { begin, end }) => sum + Math.abs(end - begin), 0)
    return {
      line: line.filter(([lng, lat], i) => i === 0 || lng !== line[i - 1]![0] || lat !== line[i - 1]![1]),
      length: walked + start.joint.access + goal.joint.access,
    }
  }
}

/** What it takes to be at a node or a place, without the way from the first door to its street: compared in this order. */
type Label = readonly [cost: number, time: number, length: number]
const isBetter = (a: Label, b: Label): boolean =>
  a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
const less = (a: Label, b: Label): Label => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** By node: its label, the edge it was reached by, and from which node (-1: from the start's own street). */
type Labels = Record<'cost' | 'time' | 'length' | 'byEdge' | 'fromNode', Int32Array>
const labelsOf = ({ nodeCount }: WalkNetwork): Labels => ({
  cost: new Int32Array(nodeCount),
  time: new Int32Array(nodeCount),
  length: new Int32Array(nodeCount),
  byEdge: new Int32Array(nodeCount),
  fromNode: new Int32Array(nodeCount),
})

function partsBetween(network: WalkNetwork, labels: Labels, start: Joint, goal: Joint): Part[] | undefined {
  const { firstArc, arcHead, arcEdge, edgeLength, edgeTime, edgeCost, edgeFrom, edgeTo } = network
  const { cost, time, length, byEdge, fromNode } = labels
  const until = ({ edge, offset }: Joint): Label => {
    const whole = edgeLength[edge]!
    const part = (of: number) => partOfEdge(of, offset, whole)
    return [part(edgeCost[edge]!), part(edgeTime[edge]!), offset]
  }
  const after = (joint: Joint): Label => {
    const { edge } = joint
    return less([edgeCost[edge]!, edgeTime[edge]!, edgeLength[edge]!], until(joint))
  }
  cost.fill(UNREACHABLE)
  const queue = new FlatQueue<number>()
  const reach = (node: number, by: number, within: number, metres: number, edge: number, from: number) => {
    if (by > cost[node]!) return
    if (by === cost[node] && (within > time[node]! || (within === time[node] && metres >= length[node]!)))
      return
    cost[node] = by
    time[node] = within
    length[node] = metres
    byEdge[node] = edge
    fromNode[node] = from
    queue.push(node, by)
  }
  reach(edgeFrom[start.edge]!, ...until(start), start.edge, -1)
  reach(edgeTo[start.edge]!, ...after(start), start.edge, -1)
  const ends = [edgeFrom[goal.edge]!, edgeTo[goal.edge]!] as const
  const last = [until(goal), after(goal)] as const
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const here = cost[node]!
    // Not at an equal cost: another way may take less time.
    if (here > Math.min(cost[ends[0]]! + last[0][0], cost[ends[1]]! + last[1][0])) break
    for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++) {
      const edge = arcEdge[arc]!
      const further = here + edgeCost[edge]!
      if (further <= cost[arcHead[arc]!]!)
        reach(
          arcHead[arc]!,
          further,
          time[node]! + edgeTime[edge]!,
          length[node]! + edgeLength[edge]!,
          edge,
          node,
        )
    }
  }

  const [byFrom, byTo] = ends.map((node, rank): Label => {
    const [c, t, l] = last[rank]!
    return [cost[node]! + c, time[node]! + t, length[node]! + l]
  }) as [Label, Label]
  const best = isBetter(byTo, byFrom) ? byTo : byFrom
  if (start.edge === goal.edge) {
    const along = less(until(goal), until(start)).map(Math.abs) as unknown as Label
    if (!isBetter(best, along)) return [{ edge: goal.edge, begin: start.offset, end: goal.offset }]
  }
  if (best[0] >= UNREACHABLE) return undefined

  const parts: Part[] = [
    { edge: goal.edge, begin: best === byFrom ? 0 : edgeLength[goal.edge]!, end: goal.offset },
  ]
  let node = best === byFrom ? ends[0] : ends[1]
  for (; fromNode[node]! >= 0; node = fromNode[node]!) {
    const edge = byEdge[node]!
    const forward = edgeTo[edge] === node
    parts.push({ edge, begin: forward ? 0 : edgeLength[edge]!, end: forward ? edgeLength[edge]! : 0 })
  }
  // A street that leads back to its own end is left by the nearer one.
  const ring = edgeFrom[start.edge] === edgeTo[start.edge]
  const leftByFrom = ring ? !isBetter(after(start), until(start)) : edgeFrom[start.edge] === node
  parts.push({ edge: start.edge, begin: start.offset, end: leftByFrom ? 0 : edgeLength[start.edge]! })
  return parts.reverse()
}
