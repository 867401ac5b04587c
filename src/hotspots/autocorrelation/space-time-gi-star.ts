import type { PlaneNeighbours } from '../../geometry/plane-neighbours.ts'

/**
 * Gi* of each place and month over its neighbours and itself in that month and the one before; mean and s are those of the
 * month's places, n their number. `counts` and the answer hold a place's months in turn. The first month looks back at
 * nothing. As the first step of emerging hot spot analysis (sfdep's `emerging_hotspot_analysis(k = 1)`), kept for
 * comparison: its classes find something in 84 to 100 % of the data where nothing goes on.
 */
export const spaceTimeGiStar = (
  counts: ArrayLike<number>,
  months: number,
  { starts, ranks }: PlaneNeighbours,
): Float64Array => {
  const places = starts.length - 1
  const z = new Float64Array(places * months)
  for (let month = 0; month < months; month++) {
    let total = 0
    for (let i = 0; i < places; i++) total += counts[i * months + month]!
    const mean = total / places
    let variance = 0
    for (let i = 0; i < places; i++) variance += (counts[i * months + month]! - mean) ** 2 / places
    const looksBack = month > 0
    const over = (i: number): number =>
      counts[i * months + month]! - mean + (looksBack ? counts[i * months + month - 1]! - mean : 0)
    for (let i = 0; i < places; i++) {
      let sum = over(i)
      for (let at = starts[i]!; at < starts[i + 1]!; at++) sum += over(ranks[at]!)
      const w = (starts[i + 1]! - starts[i]! + 1) * (looksBack ? 2 : 1)
      z[i * months + month] = sum / Math.sqrt((variance * (places * w - w * w)) / (places - 1))
    }
  }
  return z
}
