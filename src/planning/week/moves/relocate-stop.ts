import type { Solution } from '../solution.ts'
import { betterMove, type Move } from './move.ts'

/** Moves one stop to its best position in another round, perhaps of another day. Locked stops stay. */
export const relocateStop = (solution: Solution, round: number, other: number): Move | undefined => {
  if (round === other) return undefined
  let best: Move | undefined
  solution.routes[round]!.forEach((visit, position) => {
    if (!solution.instance.visits[visit]!.locked)
      best = betterMove(best, relocation(solution, round, position, other))
  })
  return best
}

function relocation(solution: Solution, round: number, position: number, other: number): Move {
  const { visits } = solution.instance
  const visit = solution.routes[round]![position]!
  const target = cheapest(solution, visit, other)
  const gain = target
    ? detourAt(solution, round, position) -
      target.detour -
      solution.worth(solution.dutyChange(other, visit, round))
    : 0
  return {
    name: 'relocate-stop',
    gain: () => gain,
    valid: () =>
      target !== undefined &&
      target.detour <= solution.room(other, visits[visit]!.seconds) &&
      solution.allows(other, visit, round),
    apply: () => {
      solution.remove(round, position)
      solution.insert(other, target!.position, visit)
    },
  }
}

function cheapest(solution: Solution, visit: number, round: number) {
  let best: { position: number; detour: number } | undefined
  for (let position = 0; position <= solution.routes[round]!.length; position++) {
    const detour = solution.detour(round, position, visit)
    if (!best || detour < best.detour) best = { position, detour }
  }
  return best
}

/** Decimetres that the stop at a position costs its round. */
function detourAt(solution: Solution, round: number, position: number): number {
  const { decimetres, size } = solution.instance.matrix
  const [before, node, after] = [-1, 0, 1].map((step) => solution.nodeAt(round, position + step)) as [
    number,
    number,
    number,
  ]
  return (
    decimetres[before * size + node]! + decimetres[node * size + after]! - decimetres[before * size + after]!
  )
}
