import { normalUpperTail } from '../../domain/tails/normal-tail.ts'
import type { PlaneNeighbours } from '../../geometry/plane-neighbours.ts'

export type GlobalMoran = {
  /** Above `expected`: neighbours resemble each other. */
  readonly i: number
  readonly expected: number
  readonly variance: number
  readonly z: number
  /** Chance of such a likeness or more if values fell on places at random, by the normal law. */
  readonly p: number
}

/**
 * Moran's I with row-standardised weights on a distance band, its variance under randomisation (Moran, Biometrika 37,
 * 1950; Cliff & Ord, “Spatial Processes”, 1981, 2.43). Places without neighbours do not count in n, as in R's spdep. NaN
 * where values do not differ or no place has a neighbour.
 */
export const globalMoran = (values: ArrayLike<number>, neighbours: PlaneNeighbours): GlobalMoran => {
  const { starts, ranks } = neighbours
  const places = values.length
  let sum = 0
  for (let i = 0; i < places; i++) sum += values[i]!
  const mean = sum / places
  let [squares, fourths, products, n, s1] = [0, 0, 0, 0, 0]
  const into = new Float64Array(places)
  for (let i = 0; i < places; i++) {
    const own = values[i]! - mean
    squares += own ** 2
    fourths += own ** 4
    const degree = starts[i + 1]! - starts[i]!
    if (degree === 0) continue
    n++
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const j = ranks[at]!
      products += (own * (values[j]! - mean)) / degree
      into[j]! += 1 / degree
      // Half the square of both weights of a pair, seen from each end once.
      s1 += (1 / degree + 1 / (starts[j + 1]! - starts[j]!)) ** 2 / 2
    }
  }
  // Rows that sum to 1: the sum of all weights is n.
  let s2 = 0
  for (let i = 0; i < places; i++) s2 += ((starts[i + 1]! > starts[i]! ? 1 : 0) + into[i]!) ** 2
  const kurtosis = (places * fourths) / squares ** 2
  const i = products / squares
  const expected = -1 / (n - 1)
  const variance =
    (n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * n * n) -
      kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * n * n)) /
      ((n - 1) * (n - 2) * (n - 3) * n * n) -
    expected ** 2
  const z = (i - expected) / Math.sqrt(variance)
  return { i, expected, variance, z, p: normalUpperTail(z) }
}
