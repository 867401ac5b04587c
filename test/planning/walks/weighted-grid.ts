import fc from 'fast-check'
import type { PlanStreet } from '../../../src/domain/week/plan-problem.ts'
import type { WalkMatrix } from '../../../src/planning/walks/walk-matrix.ts'
import { type Joint, type WalkNetwork, walkNetwork } from '../../../src/planning/walks/walk-network.ts'
import { gridStreets } from '../small-problem.ts'

/** A street of the grid as drawn by chance: gone, longer, with steps, private. */
const anyChange = fc.record({
  gone: fc.constantFrom(false, false, false, true),
  longer: fc.constantFrom(0, 0, 20, 50),
  slowness: fc.constantFrom(1, 1, 1, 2, 1.3),
  reluctance: fc.constantFrom(1, 1, 1, 1.5),
})
export const SIDE = 4
const COUNT = gridStreets(SIDE).length

/** Streets of a broken and weighted grid of 4 × 4 nodes: many ways cost the same. */
export const anyStreets: fc.Arbitrary<PlanStreet[]> = fc
  .array(anyChange, { minLength: COUNT, maxLength: COUNT })
  .map((changes) =>
    gridStreets(SIDE).flatMap((street, rank) => {
      const { gone, longer, slowness, reluctance } = changes[rank]!
      const lengthMetres = street.lengthMetres + longer
      return gone ? [] : [{ ...street, lengthMetres, slowness, reluctance }]
    }),
  )

export const done = <T>(run: Generator<unknown, T>): T => {
  for (;;) {
    const next = run.next()
    if (next.done) return next.value
  }
}

export type Label = readonly [cost: number, time: number, length: number]
const FAR: Label = [Infinity, Infinity, Infinity]
const plus = (a: Label, b: Label): Label => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const better = (a: Label, b: Label): Label =>
  a[0] < b[0] || (a[0] === b[0] && (a[1] < b[1] || (a[1] === b[1] && a[2] <= b[2]))) ? a : b

/** All ways between joints by Floyd and Warshall, compared by cost, time, length: slow and plain. */
export const everyWay = (network: WalkNetwork, joints: readonly (Joint | undefined)[]): Label[][] => {
  const { nodeCount, edgeFrom, edgeTo, edgeLength, edgeTime, edgeCost } = network
  const nodes = nodeCount + joints.length
  const best: Label[][] = Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_, j) => (i === j ? [0, 0, 0] : FAR)),
  )
  const join = (i: number, j: number, label: Label) => {
    best[i]![j] = better(best[i]![j]!, label)
    best[j]![i] = better(best[j]![i]!, label)
  }
  for (const [edge, length] of edgeLength.entries())
    join(edgeFrom[edge]!, edgeTo[edge]!, [edgeCost[edge]!, edgeTime[edge]!, length])
  const partly = ({ edge, offset }: Joint): Label => {
    const share = edgeLength[edge] ? offset / edgeLength[edge] : 0
    return [Math.round(edgeCost[edge]! * share), Math.round(edgeTime[edge]! * share), offset]
  }
  joints.forEach((joint, rank) => {
    if (!joint) return
    const { edge, access } = joint
    const [cost, time, length] = partly(joint)
    join(nodeCount + rank, edgeFrom[edge]!, [cost + access, time + access, length + access])
    join(nodeCount + rank, edgeTo[edge]!, [
      edgeCost[edge]! - cost + access,
      edgeTime[edge]! - time + access,
      edgeLength[edge]! - length + access,
    ])
    joints.forEach((other, at) => {
      if (at === rank || other?.edge !== edge) return
      const there = partly(other)
      const along = [cost, time, length].map((each, i) => Math.abs(each - there[i]!) + access + other.access)
      join(nodeCount + rank, nodeCount + at, along as unknown as Label)
    })
  })
  // Places are ends of ways only, never on the way.
  for (let via = 0; via < nodeCount; via++)
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) best[i]![j] = better(best[i]![j]!, plus(best[i]![via]!, best[via]![j]!))
  return best.slice(nodeCount).map((row) => row.slice(nodeCount))
}

export const joined = (streets: readonly PlanStreet[], points: readonly (readonly [number, number])[]) => {
  const network = walkNetwork(streets)
  return { network, joints: points.map((at) => network.join(at)) }
}

export const sameMatrix = (a: WalkMatrix, b: WalkMatrix): boolean =>
  a.size === b.size &&
  a.decimetres.every((each, at) => each === b.decimetres[at]) &&
  a.costs.every((each, at) => each === b.costs[at])
