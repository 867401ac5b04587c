import { likelihoodRatio } from './likelihood-ratio.ts'
import type { ScanSpace } from './scan-space.ts'

/**
 * The greatest log likelihood ratio over all cylinders, given each place's sums over time of counts less what was
 * expected. A zone grows by one place at a time. The ratio itself is worked out only where it may pass the greatest so
 * far: for c + e ≤ n it is at most (c − e)² / 2e(1 − e/n), its second-order bound, since q(1 − q) grows up to ½.
 */
export const greatestRatio = (space: ScanSpace, excessSums: Float64Array): number => {
  const { places, mostPlaces, nearest, sums, firstEnd, longest, expectedSums, n } = space
  const excesses = new Float64Array(sums)
  const expecteds = new Float64Array(sums)
  const share = 1 / n
  let greatest = 0
  let twice = 0
  for (let centre = 0; centre < places; centre++) {
    excesses.fill(0)
    expecteds.fill(0)
    for (let k = centre * mostPlaces; k < (centre + 1) * mostPlaces; k++) {
      const from = nearest[k]! * sums
      for (let at = 1; at < sums; at++) {
        excesses[at]! += excessSums[from + at]!
        expecteds[at]! += expectedSums[from + at]!
      }
      // c + e of any window is at most that of all of them together.
      const isBounded = excesses[sums - 1]! + 2 * expecteds[sums - 1]! <= n
      for (let end = firstEnd; end < sums; end++) {
        const excessEnd = excesses[end]!
        const expectedEnd = expecteds[end]!
        const least = end > longest ? end - longest : 0
        for (let start = end - 1; start >= least; start--) {
          const more = excessEnd - excesses[start]!
          const expected = expectedEnd - expecteds[start]!
          // One test for both signs: half the windows have less than expected, in no order a processor could guess.
          if (isBounded && more * Math.abs(more) <= twice * expected * (1 - expected * share)) continue
          const ratio = likelihoodRatio(expected + more, expected, n)
          if (ratio > greatest) {
            greatest = ratio
            twice = 2 * ratio
          }
        }
      }
    }
  }
  return greatest
}
