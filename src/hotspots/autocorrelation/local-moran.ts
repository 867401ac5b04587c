import { normalTwoSided } from '../../domain/tails/normal-tail.ts'
import type { PlaneNeighbours } from '../../geometry/plane-neighbours.ts'

/** For each place, in turn. */
export type LocalMoran = {
  readonly i: Float64Array
  readonly expected: Float64Array
  readonly variance: Float64Array
  readonly z: Float64Array
  /** Two-sided, by the normal law, not adjusted for the number of places. */
  readonly p: Float64Array
}

/**
 * Anselin's local Moran's I with row-standardised weights on a distance band, expectation and variance given the place's
 * own value (Anselin, Geographical Analysis 27, 1995; Sokal, Oden & Thomson, Geographical Analysis 30, 1998, appendix A;
 * as spdep's `localmoran(conditional = TRUE)`). A place without neighbours has an I of 0; its z is NaN, as is that of a
 * value equal to the mean.
 */
export const localMoran = (values: ArrayLike<number>, { starts, ranks }: PlaneNeighbours): LocalMoran => {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  const mean = sum / n
  let m2 = 0
  for (let i = 0; i < n; i++) m2 += (values[i]! - mean) ** 2 / n
  const [local, expected, variance, z, p] = Array.from({ length: 5 }, () => new Float64Array(n)) as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array, Float64Array],
  ]
  for (let i = 0; i < n; i++) {
    const own = values[i]! - mean
    const degree = starts[i + 1]! - starts[i]!
    let lag = 0
    for (let at = starts[i]!; at < starts[i + 1]!; at++) lag += (values[ranks[at]!]! - mean) / degree
    const weights = degree > 0 ? 1 : 0
    const squaredWeights = degree > 0 ? 1 / degree : 0
    local[i] = (own * lag) / m2
    expected[i] = -(own * own * weights) / ((n - 1) * m2)
    variance[i] =
      (own / m2) ** 2 * (n / (n - 2)) * (squaredWeights - weights / (n - 1)) * (m2 - own ** 2 / (n - 1))
    z[i] = (local[i]! - expected[i]!) / Math.sqrt(variance[i]!)
    p[i] = normalTwoSided(z[i]!)
  }
  return { i: local, expected, variance, z, p }
}
