import type { Joint, WalkNetwork } from '../../src/planning/walks/walk-network.ts'

/** The peer of the walk matrix: one Dijkstra a place on a plain binary heap, stopped when all places are settled. */
export const heapMatrix = (network: WalkNetwork, joints: readonly Joint[]): Float64Array => {
  const { nodeCount, firstArc, arcHead, arcEdge, edgeLength, edgeFrom, edgeTo } = network
  const size = joints.length
  const matrix = new Float64Array(size * size)
  const goals = new Set(joints.flatMap(({ edge }) => [edgeFrom[edge]!, edgeTo[edge]!]))
  joints.forEach((start, from) => {
    const distances = new Float64Array(nodeCount).fill(Infinity)
    const settled = new Uint8Array(nodeCount)
    const heap: [distance: number, node: number][] = []
    const reach = (node: number, distance: number) => {
      if (distance >= distances[node]!) return
      distances[node] = distance
      push(heap, [distance, node])
    }
    reach(edgeFrom[start.edge]!, start.access + start.offset)
    reach(edgeTo[start.edge]!, start.access + edgeLength[start.edge]! - start.offset)
    let remaining = goals.size
    while (heap.length > 0 && remaining > 0) {
      const [distance, node] = pop(heap)
      if (settled[node]) continue
      settled[node] = 1
      if (goals.has(node)) remaining--
      for (let arc = firstArc[node]!; arc < firstArc[node + 1]!; arc++)
        reach(arcHead[arc]!, distance + edgeLength[arcEdge[arc]!]!)
    }
    joints.forEach(({ edge, offset, access }, to) => {
      if (to === from) return
      let best = Math.min(
        distances[edgeFrom[edge]!]! + offset,
        distances[edgeTo[edge]!]! + edgeLength[edge]! - offset,
      )
      if (edge === start.edge) best = Math.min(best, start.access + Math.abs(start.offset - offset))
      matrix[from * size + to] = best + access
    })
  })
  return matrix
}

type Entry = [distance: number, node: number]

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (heap[above]![0] <= entry[0]) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]![0] < heap[below]![0]) below++
    if (heap[below]![0] >= last[0]) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}
