/** Reach of the field on both sides of the edge, in image pixels. */
const REACH = 8
/** Value of the edge, out of 255: MapLibre's shader cuts there. */
const EDGE = 191

/**
 * Signed distance field of a shape, the form in which MapLibre tints an icon and gives it a halo: 191 on the edge, more
 * inside. `covered` holds a coverage from 0 to 255 a pixel. Every pixel is compared with every other: icons are small.
 */
export const distanceField = (covered: ArrayLike<number>, side: number): Uint8ClampedArray => {
  const inside = (at: number): boolean => covered[at]! >= 128
  const field = new Uint8ClampedArray(side * side)
  for (let at = 0; at < field.length; at++) {
    let nearest = REACH * 2
    for (let other = 0; other < field.length; other++) {
      if (inside(other) === inside(at)) continue
      const across = (other % side) - (at % side)
      const down = Math.floor(other / side) - Math.floor(at / side)
      nearest = Math.min(nearest, Math.hypot(across, down))
    }
    const signed = (inside(at) ? 1 : -1) * (nearest - 0.5)
    field[at] = EDGE + (255 * signed) / REACH
  }
  return field
}
