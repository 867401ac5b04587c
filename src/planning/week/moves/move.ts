import type { Solution } from '../solution.ts'

/** One change of a plan that local search may make. Moves are found by scanning, then weighed, then applied. */
export type Move = {
  readonly name: string
  /** Energy saved, in decimetres; worth applying above 0. */
  readonly gain: () => number
  /** Asked only when the gain is worth it: time, minimum gaps and the order of locked stops. */
  readonly valid: () => boolean
  readonly apply: () => void
}

/** The best valid move of one kind between two rounds (the same one for moves inside a round), or `undefined`. */
export type Neighbourhood = (solution: Solution, round: number, other: number) => Move | undefined

/** Keeps the better of two moves, asking validity only of one that gains more. */
export const betterMove = (best: Move | undefined, move: Move): Move | undefined =>
  move.gain() > (best?.gain() ?? 0) && move.valid() ? move : best
