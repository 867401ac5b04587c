/** Side of the square that the rings are drawn in. */
export const RING_SIDE = 34
const [MIDDLE, OUTER, INNER] = [RING_SIDE / 2, 14, 10.5]
const DASHES = 8

const at = (turn: number, radius: number): string =>
  `${(MIDDLE + radius * Math.sin(2 * Math.PI * turn)).toFixed(2)} ${(MIDDLE - radius * Math.cos(2 * Math.PI * turn)).toFixed(2)}`

/** A piece of the ring, as an area to fill; turns from 0 to 1, clockwise from the top, less than half of one. */
const piece = (from: number, until: number): string =>
  `M${at(from, OUTER)}A${OUTER} ${OUTER} 0 0 1 ${at(until, OUTER)}L${at(until, INNER)}A${INNER} ${INNER} 0 0 0 ${at(from, INNER)}z`

export const RING = [0, 1, 2].map((third) => piece(third / 3, (third + 1) / 3)).join('')

export const RING_DASHED = Array.from({ length: DASHES }, (_, dash) =>
  piece(dash / DASHES, (dash + 0.58) / DASHES),
).join('')
