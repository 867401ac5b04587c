import { hierarchyOf } from './hierarchy.ts'
import { type JointWay, type Way, wayBetween } from './joint-ways.ts'
import { reachFrom } from './reach-from.ts'
import type { WalkMatrix } from './walk-matrix.ts'
import type { WalkNetwork } from './walk-network.ts'

/**
 * Computes rows of a matrix with their columns: the `count` first of `order`, which names each row once. The
 * matrix is symmetric: a row writes both halves, and leaves out the rows before it. Yields after each row.
 */
export function* fillRows(
  network: WalkNetwork,
  ways: readonly (JointWay | undefined)[],
  { size, decimetres, costs }: WalkMatrix,
  order: readonly number[],
  count: number,
): Generator<void, void> {
  const ends = ways.flatMap((way) => (way ? [way.from.rank, way.to.rank] : []))
  const search = reachFrom(hierarchyOf(network), ends, network.reluctant)
  const way: Way = { cost: 0, time: 0 }
  for (let at = 0; at < count; at++) {
    const from = order[at]!
    const start = ways[from]
    decimetres[from * size + from] = costs[from * size + from] = 0
    if (!start) continue
    const reached = search([start.from, start.to])
    for (let next = at + 1; next < size; next++) {
      const to = order[next]!
      const goal = ways[to]
      if (!goal) continue
      wayBetween(reached, start, goal, way)
      decimetres[from * size + to] = decimetres[to * size + from] = way.time
      if (network.reluctant) costs[from * size + to] = costs[to * size + from] = way.cost
    }
    yield
  }
}
