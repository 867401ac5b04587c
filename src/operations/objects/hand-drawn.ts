import { degreesOf, stepsOf } from '../../geometry/polygon-clipping.ts'
import type { Polygon, Position } from '../../geometry/position.ts'

/** A position as the hand can place it: whole steps of 1e-7 degree, a centimetre. */
export const handPosition = (at: Position): Position => degreesOf(stepsOf(at))

/** The closed polygon of a drawn ring, first corner repeated or not; corners on steps of a centimetre, none twice in a row. */
export const handPolygon = (ring: readonly Position[]): Polygon => {
  const corners = ring.map(handPosition).filter((corner, index, all) => !isSame(corner, all[index - 1]))
  while (corners.length > 1 && isSame(corners[0]!, corners.at(-1))) corners.pop()
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
}

export const isSame = (a: Position, b: Position | undefined): boolean =>
  b !== undefined && a[0] === b[0] && a[1] === b[1]
