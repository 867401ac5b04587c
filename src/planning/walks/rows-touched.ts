import { changedStreets } from './changed-streets.ts'
import { hierarchyOf } from './hierarchy.ts'
import { type JointWay, jointWay, wayTo } from './joint-ways.ts'
import { reachFrom, UNREACHABLE } from './reach-from.ts'
import type { WalkTable } from './updated-matrix.ts'
import type { WalkNetwork } from './walk-network.ts'

/**
 * Rows to compute again among those kept (by new row, their old one or -1), when streets changed. A way of least cost
 * from `i` to `j` over a street of cost `w` from `u` to `v` costs exactly `d(i,u) + w + d(v,j)`: so where that sum is above
 * the cost known for every street gone (on the former network) and for every street come (on the new one), neither cost nor
 * choice can have changed. Two searches a street tell all `d`. Each pair that may have changed needs one of its two rows:
 * the row with most such pairs is taken, until none is left.
 */
export const rowsTouched = (
  before: WalkTable,
  now: { readonly network: WalkNetwork; readonly ways: readonly (JointWay | undefined)[] },
  kept: Int32Array,
): readonly number[] => {
  const { gone, came } = changedStreets(before.network, now.network)
  const rows = [...kept.keys()].filter((row) => kept[row]! >= 0 && now.ways[row])
  if (gone.length + came.length === 0 || rows.length === 0) return []
  // Each street costs two searches: with as many as rows, these are all computed.
  if (2 * (gone.length + came.length) >= rows.length) return rows
  const former = rows.map((row) => jointWay(before.network, before.joints[kept[row]!]!))
  const current = rows.map((row) => now.ways[row]!)
  const known = ({ costs, size } = before.matrix) =>
    rows.map((row) => costs.subarray(kept[row]! * size, (kept[row]! + 1) * size))
  const touched = new Uint8Array(rows.length ** 2)
  mark(before.network, former, gone, known(), rows, kept, touched)
  mark(now.network, current, came, known(), rows, kept, touched)
  return cover(touched, rows.length).map((rank) => rows[rank]!)
}

/** Marks the pairs that one of these streets can serve at the cost known. */
function mark(
  network: WalkNetwork,
  ways: readonly JointWay[],
  edges: readonly number[],
  known: readonly Int32Array[],
  rows: readonly number[],
  kept: Int32Array,
  touched: Uint8Array,
): void {
  const hierarchy = hierarchyOf(network)
  const search = reachFrom(
    hierarchy,
    ways.flatMap(({ from, to }) => [from.rank, to.rank]),
    network.reluctant,
  )
  const costsFrom = (node: number): Int32Array => {
    const reached = search([{ rank: hierarchy.rankOf[node]!, cost: 0, time: 0 }])
    const way = { cost: 0, time: 0 }
    return Int32Array.from(ways, (goal) => wayTo(reached, goal, way).cost)
  }
  for (const edge of edges) {
    const [toFrom, toTo] = [costsFrom(network.edgeFrom[edge]!), costsFrom(network.edgeTo[edge]!)]
    const cost = network.edgeCost[edge]!
    for (let i = 0; i < ways.length; i++) {
      if (Math.min(toFrom[i]!, toTo[i]!) >= UNREACHABLE) continue
      for (let j = 0; j < i; j++) {
        const over = cost + Math.min(toFrom[i]! + toTo[j]!, toTo[i]! + toFrom[j]!)
        if (over < UNREACHABLE && over <= known[i]![kept[rows[j]!]!]!)
          touched[i * ways.length + j] = touched[j * ways.length + i] = 1
      }
    }
  }
}

/** Rows that hold a mark of every marked pair, few of them: the fullest first. */
function cover(touched: Uint8Array, size: number): number[] {
  const counts = new Int32Array(size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) counts[row]! += touched[row * size + column]!
  const chosen: number[] = []
  for (;;) {
    let fullest = 0
    for (let row = 1; row < size; row++) if (counts[row]! > counts[fullest]!) fullest = row
    if (size === 0 || counts[fullest] === 0) return chosen
    chosen.push(fullest)
    counts[fullest] = 0
    for (let row = 0; row < size; row++) {
      if (touched[fullest * size + row] === 0) continue
      touched[fullest * size + row] = touched[row * size + fullest] = 0
      if (row !== fullest && counts[row]! > 0) counts[row]!--
    }
  }
}
