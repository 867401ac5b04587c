import { hierarchyOf } from './hierarchy.ts'
import { partOfEdge } from './part-of-edge.ts'
import { type Reached, type Seed, UNREACHABLE } from './reach-from.ts'
import type { Joint, WalkNetwork } from './walk-network.ts'

/** A joint with its cost and time to both ends of its street, access included. */
export type JointWay = {
  readonly edge: number
  readonly from: Seed
  readonly to: Seed
  readonly access: number
  /** Along the street from its `from` end, access left out. */
  readonly cost: number
  readonly time: number
}

export const jointWay = (network: WalkNetwork, { edge, offset, access }: Joint): JointWay => {
  const { rankOf } = hierarchyOf(network)
  const length = network.edgeLength[edge]!
  const cost = partOfEdge(network.edgeCost[edge]!, offset, length)
  const time = partOfEdge(network.edgeTime[edge]!, offset, length)
  return {
    edge,
    from: { rank: rankOf[network.edgeFrom[edge]!]!, cost: access + cost, time: access + time },
    to: {
      rank: rankOf[network.edgeTo[edge]!]!,
      cost: access + network.edgeCost[edge]! - cost,
      time: access + network.edgeTime[edge]! - time,
    },
    ...{ access, cost, time },
  }
}

/** Cost and time of a whole way, reused by the next call. */
export type Way = { cost: number; time: number }

/** Writes the way from what a search reached to a joint: by either end of its street. */
export const wayTo = ({ costs, times }: Reached, goal: JointWay, way: Way): Way => {
  const { from, to } = goal
  const byFrom = costs[from.rank]! + from.cost
  const byTo = costs[to.rank]! + to.cost
  const timeByFrom = times[from.rank]! + from.time
  const timeByTo = times[to.rank]! + to.time
  const first = byFrom < byTo || (byFrom === byTo && timeByFrom <= timeByTo)
  way.cost = first ? byFrom : byTo
  way.time = first ? timeByFrom : timeByTo
  if (way.cost >= UNREACHABLE) way.cost = way.time = UNREACHABLE
  return way
}

/** The same from another joint, from whose street's ends the search began: along the street where both join the same. */
export const wayBetween = (reached: Reached, start: JointWay, goal: JointWay, way: Way): Way => {
  wayTo(reached, goal, way)
  if (start.edge !== goal.edge) return way
  const cost = start.access + goal.access + Math.abs(start.cost - goal.cost)
  const time = start.access + goal.access + Math.abs(start.time - goal.time)
  if (cost < way.cost || (cost === way.cost && time < way.time)) {
    way.cost = cost
    way.time = time
  }
  return way
}
