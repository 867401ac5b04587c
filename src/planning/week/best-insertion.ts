import type { Rng } from '../../domain/rng.ts'
import type { Solution } from './solution.ts'

export type Insertion = {
  readonly visit: number
  readonly round: number
  readonly position: number
  /** Change of the annealing's energy, decimetres; negative is better. */
  readonly change: number
}

/** Share of positions that a blink passes over: 1 in 100 (Christiaens and Vanden Berghe 2020, section 4.3). */
const BLINK = 0.01

/** The cheapest place for a visit in one round, or `undefined` when gaps or time let it in nowhere. */
export const bestInsertionInRound = (
  solution: Solution,
  visit: number,
  round: number,
  rng?: Rng,
): Insertion | undefined => {
  const { visits, matrix, rounds } = solution.instance
  const { node, seconds } = visits[visit]!
  const room = solution.room(round, seconds)
  if (room < 0 || !solution.allows(round, visit)) return undefined
  const { decimetres, size } = matrix
  const route = solution.routes[round]!
  const row = node * size
  let least = room + 1
  let position = -1
  let before = rounds[round]!.startNode
  for (let at = 0; at <= route.length; at++) {
    const after = at < route.length ? visits[route[at]!]!.node : rounds[round]!.endNode
    const detour = decimetres[row + before]! + decimetres[row + after]! - decimetres[before * size + after]!
    before = after
    if (detour < least && (!rng || rng.unit() >= BLINK)) {
      least = detour
      position = at
    }
  }
  if (position < 0) return undefined
  return { visit, round, position, change: least + solution.worth(solution.dutyChange(round, visit)) }
}

/** The cheapest of all rounds; ties go to the first. */
export const bestInsertion = (solution: Solution, visit: number, rng?: Rng): Insertion | undefined => {
  let best: Insertion | undefined
  for (let round = 0; round < solution.routes.length; round++) {
    const found = bestInsertionInRound(solution, visit, round, rng)
    if (found && (!best || found.change < best.change)) best = found
  }
  return best
}
