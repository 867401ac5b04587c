import type { PlaneNeighbours } from '../../geometry/plane-neighbours.ts'

/**
 * Getis and Ord's Gi*: for each place, how far the sum of a value over it and its neighbours is from what the mean of all
 * would make of it, in standard deviations. Weights are 1 within the band, the place itself included; mean and s (by n)
 * over all. NaN where values do not differ or everything is a neighbour. Its z is not normal for small counts: never a
 * proof by itself. (Getis & Ord, Geographical Analysis 24, 1992; Ord & Getis, Geographical Analysis 27, 1995, formula 14.)
 */
export const giStar = (values: ArrayLike<number>, { starts, ranks }: PlaneNeighbours): Float64Array => {
  const n = values.length
  const { mean, squares } = moments(values)
  const s = Math.sqrt(squares / n)
  const z = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = values[i]! - mean
    for (let at = starts[i]!; at < starts[i + 1]!; at++) sum += values[ranks[at]!]! - mean
    const w = starts[i + 1]! - starts[i]! + 1
    z[i] = sum / (s * Math.sqrt((n * w - w * w) / (n - 1)))
  }
  return z
}

/** Gi: the same without the place itself, mean and s being those of all others (Ord & Getis 1995, formula 13). */
export const gi = (values: ArrayLike<number>, { starts, ranks }: PlaneNeighbours): Float64Array => {
  const n = values.length
  const others = n - 1
  const { mean, squares } = moments(values)
  const z = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const own = values[i]! - mean
    // Around the mean of all: that of the others lies own/(n − 1) lower.
    const meanOfOthers = -own / others
    const s = Math.sqrt((squares - own * own) / others - meanOfOthers * meanOfOthers)
    let sum = 0
    for (let at = starts[i]!; at < starts[i + 1]!; at++) sum += values[ranks[at]!]! - mean
    const w = starts[i + 1]! - starts[i]!
    z[i] = (sum - meanOfOthers * w) / (s * Math.sqrt((others * w - w * w) / (others - 1)))
  }
  return z
}

function moments(values: ArrayLike<number>): { readonly mean: number; readonly squares: number } {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  const mean = sum / values.length
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2
  return { mean, squares }
}
