import type { Solution } from '../solution.ts'
import { betterMove, type Move } from './move.ts'

/** Exchanges a stop of one round with a stop of another, each taking the other's position. Locked stops stay. */
export const swapStops = (solution: Solution, round: number, other: number): Move | undefined => {
  if (round >= other) return undefined // each pair of rounds once
  const { visits } = solution.instance
  let best: Move | undefined
  solution.routes[round]!.forEach((mine, position) => {
    if (visits[mine]!.locked) return
    solution.routes[other]!.forEach((theirs, otherPosition) => {
      if (visits[theirs]!.locked) return
      const [a, b] = [
        { round, position },
        { round: other, position: otherPosition },
      ]
      // Hopeless pairs, nearly all of them, are passed over before a move is made of them.
      if (replaced(solution, a, theirs) + replaced(solution, b, mine) < -(best?.gain() ?? 0))
        best = betterMove(best, exchange(solution, a, b))
    })
  })
  return best
}

type Place = { readonly round: number; readonly position: number }

function exchange(solution: Solution, a: Place, b: Place): Move {
  const { visits } = solution.instance
  const mine = solution.routes[a.round]![a.position]!
  const theirs = solution.routes[b.round]![b.position]!
  const walkA = replaced(solution, a, theirs)
  const walkB = replaced(solution, b, mine)
  const shorter = -(walkA + walkB)
  // Duties are weighed only where the walk could gain, which is seldom.
  const gain =
    shorter <= 0
      ? 0
      : shorter -
        solution.worth(
          solution.dutyChange(b.round, mine, a.round),
          solution.dutyChange(a.round, theirs, b.round),
        )
  const more = visits[theirs]!.seconds - visits[mine]!.seconds
  return {
    name: 'swap-stops',
    gain: () => gain,
    valid: () =>
      visits[mine]!.place !== visits[theirs]!.place &&
      walkA <= solution.room(a.round, more) &&
      walkB <= solution.room(b.round, -more) &&
      solution.allows(b.round, mine, a.round) &&
      solution.allows(a.round, theirs, b.round),
    apply: () => {
      solution.remove(a.round, a.position)
      solution.remove(b.round, b.position)
      solution.insert(a.round, a.position, theirs)
      solution.insert(b.round, b.position, mine)
    },
  }
}

/** Change in decimetres were the stop at a place replaced by another visit. */
function replaced(solution: Solution, { round, position }: Place, visit: number): number {
  const { visits, matrix } = solution.instance
  const { decimetres, size } = matrix
  const before = solution.nodeAt(round, position - 1)
  const after = solution.nodeAt(round, position + 1)
  const old = solution.nodeAt(round, position)
  const { node } = visits[visit]!
  return (
    decimetres[before * size + node]! +
    decimetres[node * size + after]! -
    decimetres[before * size + old]! -
    decimetres[old * size + after]!
  )
}
