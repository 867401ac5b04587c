import type { Joint, WalkNetwork } from '../../src/planning/walks/walk-network.ts'

/**
 * The peer of the walk matrix: one Dijkstra a place on a plain binary heap, all in typed arrays, stopped when the streets'
 * ends of all places are settled. What it gives are costs, not times.
 */
export const heapMatrix = (network: WalkNetwork, joints: readonly Joint[]): Float64Array => {
  const { nodeCount, firstArc, arcHead, arcEdge, edgeLength, edgeCost, edgeFrom, edgeTo } = network
  const size = joints.length
  const matrix = new Float64Array(size * size)
  const isGoal = new Uint8Array(nodeCount)
  for (const { edge } of joints) isGoal[edgeFrom[edge]!] = isGoal[edgeTo[edge]!] = 1
  const arcCost = arcEdge.map((edge) => edgeCost[edge]!)
  const goals = isGoal.reduce((sum, each) => sum + each, 0)
  const along = ({ edge, offset }: Joint) =>
    edgeLength[edge] === 0 ? 0 : Math.round((edgeCost[edge]! * offset) / edgeLength[edge]!)
  const distances = new Float64Array(nodeCount)
  const settled = new Uint8Array(nodeCount)
  const heap = binaryHeap(arcHead.length + 2)

  joints.forEach((start, from) => {
    distances.fill(Infinity)
    settled.fill(0)
    heap.clear()
    const reach = (node: number, distance: number) => {
      if (distance >= distances[node]!) return
      distances[node] = distance
      heap.push(node, distance)
    }
    reach(edgeFrom[start.edge]!, start.access + along(start))
    reach(edgeTo[start.edge]!, start.access + edgeCost[start.edge]! - along(start))
    for (let remaining = goals; remaining > 0; ) {
      const node = heap.pop()
      if (node < 0) break
      if (settled[node]) continue
      settled[node] = 1
      if (isGoal[node]) remaining--
      const distance = distances[node]!
      for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++)
        reach(arcHead[arc]!, distance + arcCost[arc]!)
    }
    joints.forEach((goal, to) => {
      if (to === from) return
      const { edge, access } = goal
      let best = Math.min(
        distances[edgeFrom[edge]!]! + along(goal),
        distances[edgeTo[edge]!]! + edgeCost[edge]! - along(goal),
      )
      if (edge === start.edge) best = Math.min(best, start.access + Math.abs(along(start) - along(goal)))
      matrix[from * size + to] = best + access
    })
  })
  return matrix
}

/** A textbook binary heap of nodes by key, sifted by moving the hole. `pop` gives -1 when it is empty. */
function binaryHeap(room: number) {
  const nodes = new Int32Array(room)
  const keys = new Float64Array(room)
  let count = 0
  return {
    clear: () => {
      count = 0
    },
    push: (node: number, key: number) => {
      let at = count++
      while (at > 0) {
        const above = (at - 1) >> 1
        if (keys[above]! <= key) break
        keys[at] = keys[above]!
        nodes[at] = nodes[above]!
        at = above
      }
      keys[at] = key
      nodes[at] = node
    },
    pop: (): number => {
      if (count === 0) return -1
      const top = nodes[0]!
      count--
      const key = keys[count]!
      const node = nodes[count]!
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= count) break
        if (below + 1 < count && keys[below + 1]! < keys[below]!) below++
        if (keys[below]! >= key) break
        keys[at] = keys[below]!
        nodes[at] = nodes[below]!
        at = below
      }
      keys[at] = key
      nodes[at] = node
      return top
    },
  }
}
