import type { Solution } from '../solution.ts'
import { betterMove, type Move } from './move.ts'

const LONGEST = 3

/** Moves one to three neighbouring stops elsewhere in their round, either way round (Or 1976). Locked stops stay. */
export const orOpt = (solution: Solution, round: number): Move | undefined => {
  const { visits, matrix } = solution.instance
  const { decimetres, size } = matrix
  const route = solution.routes[round]!
  const leg = (from: number, to: number) => decimetres[from * size + to]!
  let best: Move | undefined
  for (let first = 0; first < route.length; first++)
    for (let last = first; last < Math.min(first + LONGEST, route.length); last++) {
      if (visits[route[last]!]!.locked) break
      const head = solution.nodeAt(round, first)
      const tail = solution.nodeAt(round, last)
      const before = solution.nodeAt(round, first - 1)
      const after = solution.nodeAt(round, last + 1)
      const saved = leg(before, head) + leg(tail, after) - leg(before, after)
      if (saved <= (best?.gain() ?? 0)) continue
      // `target` is the position in the round as it is: the stretch goes before the stop there.
      for (let target = 0; target <= route.length; target++) {
        if (target >= first && target <= last + 1) continue
        const left = solution.nodeAt(round, target - 1)
        const right = solution.nodeAt(round, target)
        const straight = leg(left, head) + leg(tail, right)
        const turned = leg(left, tail) + leg(head, right)
        const gain = saved - Math.min(straight, turned) + leg(left, right)
        if (gain > (best?.gain() ?? 0))
          best = betterMove(
            best,
            shift(solution, round, { first, last, target, turned: turned < straight }, gain),
          )
      }
    }
  return best
}

type Shift = { first: number; last: number; target: number; turned: boolean }

function shift(
  solution: Solution,
  round: number,
  { first, last, target, turned }: Shift,
  gain: number,
): Move {
  return {
    name: 'or-opt',
    gain: () => gain,
    valid: () => true, // shorter walk, same service, no locked stop in the stretch
    apply: () => {
      const route = solution.routes[round]!
      const stretch = route.slice(first, last + 1)
      if (turned) stretch.reverse()
      const rest = [...route.slice(0, first), ...route.slice(last + 1)]
      const at = target > last ? target - stretch.length : target
      rest.splice(at, 0, ...stretch)
      solution.reorder(round, rest, solution.walk[round]! - gain)
    },
  }
}
