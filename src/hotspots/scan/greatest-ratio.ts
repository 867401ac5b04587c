import { likelihoodRatio } from './likelihood-ratio.ts'
import type { ScanSpace } from './scan-space.ts'
import type { ScanZones } from './scan-zones.ts'

/**
 * The greatest log likelihood ratio over all cylinders, given each place's sums over time of counts less what was
 * expected. A zone grows by one place at a time. The ratio itself is worked out only where it may pass the greatest so
 * far: for c + e ≤ n it is at most (c − e)² / 2e(1 − e/n), its second-order bound, since q(1 − q) grows up to ½. The same
 * bound leaves out all windows with one end: none of them has more than the excess since its lowest sum, however long
 * ago, nor divides by less than the least of their e(1 − e/n).
 */
export const greatestRatio = (space: ScanSpace, zones: ScanZones, excessSums: Float64Array): number => {
  const { places, mostPlaces, nearest, sums, firstEnd, longest, n } = space
  const { expectedSums, leastSpreads } = zones
  const excesses = new Float64Array(sums)
  const share = 1 / n
  const last = sums - 1
  let greatest = 0
  let twice = 0
  for (let centre = 0; centre < places; centre++) {
    excesses.fill(0)
    for (let zone = centre * mostPlaces; zone < (centre + 1) * mostPlaces; zone++) {
      const from = nearest[zone]! * sums
      const to = zone * sums
      // c + e of any window is at most that of all of them together.
      const isBounded = excesses[last]! + excessSums[from + last]! + 2 * expectedSums[to + last]! <= n
      // Below any product: nothing is left out of a zone that the bound does not hold for.
      let reached = isBounded ? twice : -Infinity
      let lowest = 0
      for (let end = 1; end < sums; end++) {
        const excessEnd = excesses[end]! + excessSums[from + end]!
        excesses[end] = excessEnd
        const most = excessEnd - lowest
        if (excessEnd < lowest) lowest = excessEnd
        if (most * Math.abs(most) <= reached * leastSpreads[to + end]!) continue
        if (end < firstEnd) continue
        const first = end > longest ? end - longest : 0
        for (let start = end - 1; start >= first; start--) {
          const more = excessEnd - excesses[start]!
          const expected = expectedSums[to + end]! - expectedSums[to + start]!
          if (more * Math.abs(more) <= reached * expected * (1 - expected * share)) continue
          const ratio = likelihoodRatio(expected + more, expected, n)
          if (ratio > greatest) {
            greatest = ratio
            twice = 2 * ratio
            if (isBounded) reached = twice
          }
        }
      }
    }
  }
  return greatest
}
