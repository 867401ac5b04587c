import type { Joint, WalkNetwork } from './walk-network.ts'

/** Longer than any walk; two of them still fit a signed 32-bit number. */
export const UNREACHABLE = 0x3fff_ffff

export type WalkMatrix = {
  readonly size: number
  /** Row by row, decimetres; symmetric, 0 on the diagonal, `UNREACHABLE` without a way. */
  readonly decimetres: Int32Array
}

/**
 * Shortest walks between all places, access to the street at both ends included. One Dijkstra a place on a bucket queue
 * (Dial 1969; buckets wider than one unit as in Meyer and Sanders' Δ-stepping, 2003), stopped once all places of higher
 * rank are settled: the matrix is symmetric, so a place only looks for those after it. A place without a joint is
 * unreachable. A generator, so that a caller can breathe: it yields after each place.
 */
export function* walkMatrix(
  network: WalkNetwork,
  joints: readonly (Joint | undefined)[],
): Generator<void, WalkMatrix> {
  const size = joints.length
  const decimetres = new Int32Array(size * size).fill(UNREACHABLE)
  const search = bucketSearch(network)
  const lastWanting = new Int32Array(network.nodeCount).fill(-1)
  joints.forEach((joint, rank) => {
    if (!joint) return
    lastWanting[network.edgeFrom[joint.edge]!] = rank
    lastWanting[network.edgeTo[joint.edge]!] = rank
  })

  for (let from = 0; from < size; from++) {
    decimetres[from * size + from] = 0
    const joint = joints[from]
    if (!joint) continue
    const distances = search(joint, (node) => lastWanting[node]! > from)
    for (let to = from + 1; to < size; to++) {
      const goal = joints[to]
      const length = goal ? lengthBetween(network, distances, joint, goal) : UNREACHABLE
      decimetres[from * size + to] = length
      decimetres[to * size + from] = length
    }
    yield
  }
  return { size, decimetres }
}

/** From the distances of the nodes around a joint to the whole walk: by either end of the street, or along it. */
function lengthBetween(network: WalkNetwork, distances: Int32Array, start: Joint, goal: Joint): number {
  const length = network.edgeLength[goal.edge]!
  let best = Math.min(
    distances[network.edgeFrom[goal.edge]!]! + goal.offset,
    distances[network.edgeTo[goal.edge]!]! + length - goal.offset,
  )
  if (start.edge === goal.edge) best = Math.min(best, start.access + Math.abs(start.offset - goal.offset))
  return Math.min(best + goal.access, UNREACHABLE)
}

const BUCKET_WIDTH = 64 // decimetres: some two buckets an edge, so few empty ones to step over

/**
 * Distances in decimetres from a joint to the nodes, exact for all nodes that `wanted` names and for those nearer. The
 * array is reused by the next call.
 */
function bucketSearch(network: WalkNetwork) {
  const { firstArc, arcHead, arcEdge, edgeLength, edgeFrom, edgeTo, nodeCount } = network
  const longest = edgeLength.reduce((most, length) => Math.max(most, length), 0)
  const bucketCount = 2 ** Math.ceil(Math.log2(longest / BUCKET_WIDTH + 3))
  const mask = bucketCount - 1
  const distances = new Int32Array(nodeCount)
  const popped = new Uint8Array(nodeCount)
  const buckets = new Int32Array(bucketCount)
  // Entries are a linked list for each bucket; a node gets a new one each time its distance falls.
  const entryNode: number[] = []
  const entryDistance: number[] = []
  const entryNext: number[] = []

  return (start: Joint, wanted: (node: number) => boolean): Int32Array => {
    distances.fill(UNREACHABLE)
    popped.fill(0)
    buckets.fill(-1)
    let entries = 0
    let waiting = 0
    const push = (node: number, distance: number) => {
      if (distance >= distances[node]!) return
      distances[node] = distance
      const slot = ((distance / BUCKET_WIDTH) | 0) & mask
      entryNode[entries] = node
      entryDistance[entries] = distance
      entryNext[entries] = buckets[slot]!
      buckets[slot] = entries++
      waiting++
    }
    push(edgeFrom[start.edge]!, start.access + start.offset)
    push(edgeTo[start.edge]!, start.access + edgeLength[start.edge]! - start.offset)
    let remaining = 0
    for (let node = 0; node < nodeCount; node++) if (wanted(node)) remaining++
    let bucket =
      (Math.min(distances[edgeFrom[start.edge]!]!, distances[edgeTo[start.edge]!]!) / BUCKET_WIDTH) | 0

    // A node may fall again while its bucket is open, hence the count is looked at only when the bucket is empty.
    for (; waiting > 0 && remaining > 0; bucket++) {
      const slot = bucket & mask
      for (let entry = buckets[slot]!; entry !== -1; entry = buckets[slot]!) {
        buckets[slot] = entryNext[entry]!
        waiting--
        const node = entryNode[entry]!
        const distance = entryDistance[entry]!
        if (distance !== distances[node]!) continue
        if (popped[node] === 0) {
          popped[node] = 1
          if (wanted(node)) remaining--
        }
        const end = firstArc[node + 1]!
        for (let arc = firstArc[node]!; arc < end; arc++)
          push(arcHead[arc]!, distance + edgeLength[arcEdge[arc]!]!)
      }
    }
    return distances
  }
}
