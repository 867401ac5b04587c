import type { Position } from '../../geometry/position.ts'
import { changedStreets } from './changed-streets.ts'
import { fillRows } from './fill-rows.ts'
import { jointWay } from './joint-ways.ts'
import { rowsTouched } from './rows-touched.ts'
import { emptyMatrix, type WalkMatrix } from './walk-matrix.ts'
import type { Joint, WalkNetwork } from './walk-network.ts'

/** A matrix with all it was made from: what a worker keeps for the next question about the same quarter. */
export type WalkTable = {
  readonly network: WalkNetwork
  /** By row: the place, and where it joins the streets. */
  readonly points: readonly Position[]
  readonly joints: readonly (Joint | undefined)[]
  readonly matrix: WalkMatrix
  /** Rows (with their columns) that were searched for; the others were copied. */
  readonly rowsComputed: number
}

/**
 * The walks between `points` on `network`, equal to the bit to those of `walkMatrix`, from the table of before (absent: all is
 * computed). Places are told by where they are: one that came, moved, or now joins another street costs its row; one that
 * went costs nothing; rows between the others are searched again only where a way of least cost used a street that is
 * gone or changed, or one that came is at least as good. Points may come in any order. Yields after each row.
 *
 * A worker keeps the table and passes it back; the same `network` object (or one of equal streets) costs no search at all.
 */
export function* updatedMatrix(
  before: WalkTable | undefined,
  network: WalkNetwork,
  points: readonly Position[],
): Generator<void, WalkTable> {
  const size = points.length
  const joints = points.map(network.join)
  const ways = joints.map((joint) => joint && jointWay(network, joint))
  const matrix = emptyMatrix(network, size)
  const kept = before ? keptRows(before, network, points, joints) : new Int32Array(size).fill(-1)

  const again = new Uint8Array(size)
  for (let row = 0; row < size; row++) if (kept[row] === -1) again[row] = 1
  if (before) {
    copyKept(before.matrix, matrix, kept)
    for (const row of rowsTouched(before, { network, ways }, kept)) again[row] = 1
  }
  const rows = Array.from({ length: size }, (_, row) => row)
  const order = [...rows.filter((row) => again[row]), ...rows.filter((row) => !again[row])]
  const rowsComputed = again.reduce((sum, each) => sum + each, 0)
  yield* fillRows(network, ways, matrix, order, rowsComputed)
  return { network, points, joints, matrix, rowsComputed }
}

/** By new row: the old row of the same place joining the same street at the same spot, or -1. Of places at one spot, each its own. */
function keptRows(
  before: WalkTable,
  network: WalkNetwork,
  points: readonly Position[],
  joints: readonly (Joint | undefined)[],
): Int32Array {
  const { edgeNow } = changedStreets(before.network, network)
  const rowsAt = new Map<string, number[]>()
  before.points.forEach((at, row) => {
    const key = at.join()
    rowsAt.set(key, [...(rowsAt.get(key) ?? []), row])
  })
  return Int32Array.from(points, (at, row) => {
    const old = rowsAt.get(at.join())?.shift()
    if (old === undefined) return -1
    const [was, is] = [before.joints[old], joints[row]]
    if (!was || !is) return was === is ? old : -1
    const same = edgeNow[was.edge] === is.edge && was.offset === is.offset && was.access === is.access
    return same ? old : -1
  })
}

function copyKept(from: WalkMatrix, to: WalkMatrix, kept: Int32Array): void {
  for (let row = 0; row < to.size; row++) {
    if (kept[row]! < 0) continue
    for (let column = 0; column < to.size; column++) {
      if (kept[column]! < 0) continue
      const old = kept[row]! * from.size + kept[column]!
      to.decimetres[row * to.size + column] = from.decimetres[old]!
      to.costs[row * to.size + column] = from.costs[old]!
    }
  }
}
