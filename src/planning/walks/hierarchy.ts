import type { WalkNetwork } from './walk-network.ts'

/** Cost and time of a way, compared in that order. */
type Way = readonly [cost: number, time: number]

/**
 * A network whose nodes were taken out one after the other, the ones with fewest neighbours first, each leaving behind
 * ways between its neighbours: a contraction hierarchy without witness searches, as the customizable ones of Dibbelt,
 * Strasser and Wagner (2014). Street networks are nearly plane, so few ways are added. Nodes are named by rank, the order
 * in which they were taken out; those from `core` on have too many neighbours and stay, all with one another's ways.
 */
export type Hierarchy = {
  readonly rankOf: Int32Array
  readonly core: number
  /** Ways of rank `r` are those from `first[r]` (inclusive) to `first[r + 1]` (exclusive): to higher ranks, in the core to all its neighbours. */
  readonly first: Int32Array
  readonly head: Int32Array
  readonly cost: Int32Array
  readonly time: Int32Array
}

/** Neighbours beyond which a node stays: taking it out would add more ways than it saves. */
const MOST_NEIGHBOURS = 32

const known = new WeakMap<WalkNetwork, Hierarchy>()

/** The hierarchy of a network, made once. */
export const hierarchyOf = (network: WalkNetwork): Hierarchy => {
  const made = known.get(network) ?? contracted(network)
  known.set(network, made)
  return made
}

function contracted(network: WalkNetwork): Hierarchy {
  const { nodeCount } = network
  const neighbours = neighboursOf(network)
  const rankOf = new Int32Array(nodeCount).fill(-1)
  const taken: (readonly [node: number, ways: ReadonlyMap<number, Way>])[] = []
  // Nodes by their number of neighbours; a node is put again each time that changes, and old entries are passed over.
  const byCount: number[][] = Array.from({ length: MOST_NEIGHBOURS + 1 }, () => [])
  const put = (node: number) => byCount[neighbours[node]!.size]?.push(node)
  for (let node = nodeCount - 1; node >= 0; node--) put(node)

  for (let count = 0; count <= MOST_NEIGHBOURS; ) {
    const node = byCount[count]!.pop()
    if (node === undefined) {
      count++
      continue
    }
    const ways = neighbours[node]!
    if (rankOf[node] !== -1 || ways.size !== count) continue
    rankOf[node] = taken.length
    taken.push([node, ways])
    const around = [...ways]
    for (const [other] of around) neighbours[other]!.delete(node)
    for (let a = 0; a < around.length; a++)
      for (let b = a + 1; b < around.length; b++) {
        const [[one, [cost1, time1]], [two, [cost2, time2]]] = [around[a]!, around[b]!]
        shorten(neighbours, one, two, [cost1 + cost2, time1 + time2])
      }
    for (const [other] of around) {
      put(other)
      count = Math.min(count, neighbours[other]!.size)
    }
  }
  const core = taken.length
  for (let node = 0; node < nodeCount; node++) {
    if (rankOf[node] !== -1) continue
    rankOf[node] = taken.length
    taken.push([node, neighbours[node]!])
  }
  return { rankOf, core, ...packed(rankOf, taken) }
}

/** By node: its neighbours with the best single street to each. */
function neighboursOf({ nodeCount, edgeFrom, edgeTo, edgeCost, edgeTime }: WalkNetwork): Map<number, Way>[] {
  const neighbours = Array.from({ length: nodeCount }, () => new Map<number, Way>())
  for (let edge = 0; edge < edgeFrom.length; edge++)
    shorten(neighbours, edgeFrom[edge]!, edgeTo[edge]!, [edgeCost[edge]!, edgeTime[edge]!])
  return neighbours
}

function shorten(neighbours: readonly Map<number, Way>[], one: number, two: number, way: Way): void {
  if (one === two) return
  const before = neighbours[one]!.get(two)
  if (before && (before[0] < way[0] || (before[0] === way[0] && before[1] <= way[1]))) return
  neighbours[one]!.set(two, way)
  neighbours[two]!.set(one, way)
}

function packed(
  rankOf: Int32Array,
  taken: readonly (readonly [node: number, ways: ReadonlyMap<number, Way>])[],
): Omit<Hierarchy, 'rankOf' | 'core'> {
  const total = taken.reduce((sum, [, ways]) => sum + ways.size, 0)
  const first = new Int32Array(taken.length + 1)
  const [head, cost, time] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  let at = 0
  taken.forEach(([, ways], rank) => {
    for (const [node, way] of ways) {
      head[at] = rankOf[node]!
      cost[at] = way[0]
      time[at++] = way[1]
    }
    first[rank + 1] = at
  })
  return { first, head, cost, time }
}
