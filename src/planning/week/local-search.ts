import type { Move, Neighbourhood } from './moves/move.ts'
import { orOpt } from './moves/or-opt.ts'
import { relocateStop } from './moves/relocate-stop.ts'
import { swapStops } from './moves/swap-stops.ts'
import { twoOpt } from './moves/two-opt.ts'
import type { Solution } from './solution.ts'

const INSIDE: readonly Neighbourhood[] = [twoOpt, orOpt]
const BETWEEN: readonly Neighbourhood[] = [relocateStop, swapStops]

/** Applies moves until none gains, inside each round first. Changes the solution given; yields after each pair of rounds. */
export function* localSearch(solution: Solution): Generator<void, void> {
  const rounds = solution.routes.map((_, round) => round)
  for (const round of rounds) tidyRound(solution, round)
  for (let improved = true; improved; ) {
    improved = false
    for (const round of rounds)
      for (const other of rounds) {
        yield
        for (const neighbourhood of BETWEEN)
          if (applied(neighbourhood(solution, round, other))) {
            improved = true
            tidyRound(solution, round)
            tidyRound(solution, other)
          }
      }
  }
}

/** Shortens the walk of one round by moves inside it. */
export const tidyRound = (solution: Solution, round: number): void => {
  for (let improved = true; improved; )
    improved = INSIDE.some((neighbourhood) => applied(neighbourhood(solution, round, round)))
}

function applied(move: Move | undefined): boolean {
  move?.apply()
  return move !== undefined
}
