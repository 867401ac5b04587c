import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position, Ring } from '../../src/geometry/position.ts'

export const MONS: Position = [3.1105, 50.6425]

/** A ring through these points of the plane centred on Mons, in metres. */
export const ringAt = (points: readonly (readonly [number, number])[], centre = MONS): Ring => {
  const { unproject } = localProjection(centre)
  return points.map((point) => unproject(point))
}

/** A closed anticlockwise rectangle, its south-west corner at `x`, `y`, in metres. */
export const rectangle = (x: number, y: number, width: number, height: number, centre = MONS): Ring =>
  ringAt(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
    centre,
  )
