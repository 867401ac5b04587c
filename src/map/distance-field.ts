/** Reach of the field on both sides of the edge, in image pixels. */
const REACH = 8
/** Value of the edge, out of 255: MapLibre's shader cuts there. */
const EDGE = 191
/** Pixels beyond which every value is 0 or 255. */
const FARTHEST = 7

/**
 * Signed distance field of a shape, the form in which MapLibre tints an icon and gives it a halo: 191 on the edge, more
 * inside. `covered` holds a coverage from 0 to 255 a pixel. The distance is exact and taken in two passes, along columns,
 * then along rows, no farther than it tells (Felzenszwalb and Huttenlocher, Distance Transforms of Sampled Functions, 2012).
 */
export const distanceField = (covered: ArrayLike<number>, side: number): Uint8ClampedArray => {
  const inside = Uint8Array.from({ length: side * side }, (_, at) => (covered[at]! >= 128 ? 1 : 0))
  const columns = [alongColumns(inside, side, 0), alongColumns(inside, side, 1)] as const
  const field = new Uint8ClampedArray(side * side)
  for (let at = 0; at < field.length; at++) {
    const here = inside[at]!
    const others = columns[1 - here]!
    const across = at % side
    let nearest = (REACH * 2) ** 2
    for (let x = Math.max(0, across - FARTHEST); x <= Math.min(side - 1, across + FARTHEST); x++)
      nearest = Math.min(nearest, (x - across) ** 2 + others[at - across + x]! ** 2)
    const signed = (here ? 1 : -1) * (Math.sqrt(nearest) - 0.5)
    field[at] = EDGE + (255 * signed) / REACH
  }
  return field
}

/** From each pixel to the nearest one of a kind in its column, in pixels; `REACH * 2` where there is none so near. */
const alongColumns = (inside: Uint8Array, side: number, kind: 0 | 1): Uint8Array => {
  const distance = new Uint8Array(inside.length)
  const walk = (from: number, step: number): void => {
    let since = REACH * 2
    for (let row = 0, at = from; row < side; row++, at += step) {
      since = inside[at] === kind ? 0 : Math.min(since + 1, REACH * 2)
      distance[at] = step > 0 ? since : Math.min(since, distance[at]!)
    }
  }
  for (let column = 0; column < side; column++) {
    walk(column, side)
    walk(column + side * (side - 1), -side)
  }
  return distance
}
