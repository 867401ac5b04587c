import { fillRows } from './fill-rows.ts'
import { jointWay } from './joint-ways.ts'
import { UNREACHABLE } from './reach-from.ts'
import type { Joint, WalkNetwork } from './walk-network.ts'

export { UNREACHABLE } from './reach-from.ts'

/** Row by row, symmetric, 0 on the diagonal, `UNREACHABLE` without a way. */
export type WalkMatrix = {
  readonly size: number
  /** Time of the way chosen between two places, in decimetres that take as long on the flat; access at both ends included. */
  readonly decimetres: Int32Array
  /** What it was chosen by; the same array as `decimetres` on a network without reluctance. */
  readonly costs: Int32Array
}

/** A matrix where no place reaches another yet. */
export const emptyMatrix = (network: WalkNetwork, size: number): WalkMatrix => {
  const decimetres = new Int32Array(size * size).fill(UNREACHABLE)
  return { size, decimetres, costs: network.reluctant ? decimetres.slice() : decimetres }
}

/**
 * Chosen walks between all places: one search a place, for those after it, since the matrix is symmetric. A place without
 * a joint is unreachable. A generator, so that a caller can breathe: it yields after each place.
 */
export function* walkMatrix(
  network: WalkNetwork,
  joints: readonly (Joint | undefined)[],
): Generator<void, WalkMatrix> {
  const matrix = emptyMatrix(network, joints.length)
  const ways = joints.map((joint) => joint && jointWay(network, joint))
  const order = ways.map((_, row) => row)
  yield* fillRows(network, ways, matrix, order, order.length)
  return matrix
}
