/**
 * For each place the ranks of its `most` nearest ones: itself, then by distance, ties by rank; one place after another. `xy` holds x and y in metres in turn. Fewer than `most` places: all of them each time. Time goes
 * with the square of their number.
 */
export const nearestPlaces = (xy: Float64Array, most: number): Uint32Array => {
  const places = xy.length / 2
  const kept = Math.min(most, places)
  const nearest = new Uint32Array(places * kept)
  const metres = new Float64Array(kept)
  const ranks = new Uint32Array(kept)
  for (let centre = 0; centre < places; centre++) {
    const [x, y] = [xy[2 * centre]!, xy[2 * centre + 1]!]
    let found = 0
    for (let place = 0; place < places; place++) {
      const [dx, dy] = [xy[2 * place]! - x, xy[2 * place + 1]! - y]
      const here = place === centre ? -1 : Math.sqrt(dx * dx + dy * dy)
      if (found === kept && here >= metres[kept - 1]!) continue
      let at = found === kept ? kept - 1 : found++
      for (; at > 0 && metres[at - 1]! > here; at--) {
        metres[at] = metres[at - 1]!
        ranks[at] = ranks[at - 1]!
      }
      metres[at] = here
      ranks[at] = place
    }
    nearest.set(ranks, centre * kept)
  }
  return nearest
}
