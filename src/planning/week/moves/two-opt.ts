import type { Solution } from '../solution.ts'
import type { Move } from './move.ts'
import { betterMove } from './move.ts'

/**
 * Reverses a stretch of one round (Croes 1958). Only the two outer legs change, for walks are as long both ways. A
 * stretch with two locked stops stays, as reversal would swap them.
 */
export const twoOpt = (solution: Solution, round: number): Move | undefined => {
  const { visits, matrix } = solution.instance
  const { decimetres, size } = matrix
  const route = solution.routes[round]!
  let best: Move | undefined
  for (let first = 0; first < route.length - 1; first++) {
    const before = solution.nodeAt(round, first - 1)
    const head = solution.nodeAt(round, first)
    let locked = visits[route[first]!]!.locked ? 1 : 0
    for (let last = first + 1; last < route.length; last++) {
      if (visits[route[last]!]!.locked) locked++
      if (locked > 1) break
      const tail = solution.nodeAt(round, last)
      const after = solution.nodeAt(round, last + 1)
      const gain =
        decimetres[before * size + head]! +
        decimetres[tail * size + after]! -
        decimetres[before * size + tail]! -
        decimetres[head * size + after]!
      if (gain > (best?.gain() ?? 0)) best = betterMove(best, reversal(solution, round, first, last, gain))
    }
  }
  return best
}

function reversal(solution: Solution, round: number, first: number, last: number, gain: number): Move {
  return {
    name: 'two-opt',
    gain: () => gain,
    valid: () => true, // shorter walk, same service, locked stops looked at by the scan
    apply: () => {
      const route = solution.routes[round]!
      const turned = route.slice(first, last + 1).reverse()
      solution.reorder(
        round,
        [...route.slice(0, first), ...turned, ...route.slice(last + 1)],
        solution.walk[round]! - gain,
      )
    },
  }
}
