import type { Rng } from '../../domain/rng.ts'
import type { Instance } from './instance.ts'
import type { Solution } from './solution.ts'

/** Takes free stops out of a solution and gives back the places they served, a place once for each stop. */
export type Ruin = (solution: Solution, rng: Rng) => number[]

/** Stops taken out on average, and the longest string (Christiaens and Vanden Berghe 2020, section 4.1). */
const MEAN_REMOVED = 12
const LONGEST_STRING = 10

/**
 * Strings of neighbouring stops out of the rounds that pass near one place: “slack induction by string removals”, J.
 * Christiaens and G. Vanden Berghe, Transportation Science 54 (2020), section 4.2. Spatial slack in several rounds at
 * once lets stops change places among them.
 */
export const adjacentStrings = (instance: Instance): Ruin => {
  const near = neighboursOf(instance)
  return (solution, rng) => {
    const removed: number[] = []
    if (near.length === 0) return removed
    const strings = rng.int(1, Math.max(1, Math.floor((4 * MEAN_REMOVED) / (1 + LONGEST_STRING)) - 1))
    const ruined = new Set<number>()
    for (const place of near[rng.int(0, near.length - 1)]!) {
      if (ruined.size >= strings) break
      const round = solution.roundsOf(place).find((each) => !ruined.has(each))
      if (round === undefined) continue
      ruined.add(round)
      const { visits } = instance
      const at = solution.routes[round]!.findIndex((visit) => visits[visit]!.place === place)
      const length = rng.int(1, Math.min(LONGEST_STRING, solution.routes[round]!.length))
      removed.push(...removeString(solution, round, at - rng.int(0, length - 1), length))
    }
    return removed
  }
}

/** A handful of stops anywhere. */
export const scatteredStops: Ruin = (solution, rng) => {
  const removed: number[] = []
  for (let count = rng.int(1, MEAN_REMOVED); count > 0; count--) {
    const round = rng.int(0, solution.routes.length - 1)
    const { length } = solution.routes[round]!
    if (length > 0) removed.push(...removeString(solution, round, rng.int(0, length - 1), 1))
  }
  return removed
}

/** The stops of a round that lengthen it most for the little they give, and those beside them by chance. */
export const longDetours: Ruin = (solution, rng) => {
  const round = rng.int(0, solution.routes.length - 1)
  const removed: number[] = []
  for (let count = rng.int(1, LONGEST_STRING); count > 0; count--) {
    const route = solution.routes[round]!
    let worst = -1
    let most = 0
    for (let position = 0; position < route.length; position++) {
      const before = solution.nodeAt(round, position - 1)
      const after = solution.nodeAt(round, position + 1)
      const node = solution.nodeAt(round, position)
      const { decimetres, size } = solution.instance.matrix
      const detour =
        decimetres[before * size + node]! +
        decimetres[node * size + after]! -
        decimetres[before * size + after]!
      const felt = detour * (0.5 + rng.unit())
      if (felt > most && !solution.instance.visits[route[position]!]!.locked) {
        most = felt
        worst = position
      }
    }
    if (worst >= 0) removed.push(...removeString(solution, round, worst, 1))
  }
  return removed
}

/** Takes out the free stops among `length` from `first` on, clipped to the round. */
function removeString(solution: Solution, round: number, first: number, length: number): number[] {
  const { visits } = solution.instance
  const route = solution.routes[round]!
  const begin = Math.max(0, Math.min(first, route.length - length))
  const removed: number[] = []
  for (let position = Math.min(begin + length, route.length) - 1; position >= begin; position--) {
    const { locked, place } = visits[route[position]!]!
    if (locked) continue
    solution.remove(round, position)
    removed.push(place)
  }
  return removed
}

/** Places by distance from each place, itself first. */
function neighboursOf({ places, matrix }: Instance): number[][] {
  const ranks = places.map((_, place) => place)
  return ranks.map((from) => {
    const row = from * matrix.size
    return ranks.toSorted((a, b) => matrix.decimetres[row + a]! - matrix.decimetres[row + b]! || a - b)
  })
}
