import { likelihoodRatio } from './likelihood-ratio.ts'
import type { ScanSpace } from './scan-space.ts'

/** Places and months that stand out together. */
export type Cluster = {
  readonly ratio: number
  /** Ranks of its places, from the centre outwards. */
  readonly places: readonly number[]
  /** First and last month, counted from 0, both inclusive. */
  readonly from: number
  readonly until: number
  readonly count: number
  readonly expected: number
  /** Rate inside over rate outside. */
  readonly relativeRisk: number
}

/**
 * The cylinder of the greatest likelihood ratio, then the greatest of those that share no place with one named before, at
 * most so many; none where no rate is higher than elsewhere. Equal ones: the first centre, the fewest places, the earliest
 * end, the shortest window.
 */
export const clustersOf = (space: ScanSpace, most: number): readonly Cluster[] => {
  const taken = new Set<number>()
  const clusters: Cluster[] = []
  while (clusters.length < most) {
    const cluster = greatestCluster(space, taken)
    if (!cluster) break
    clusters.push(cluster)
    for (const place of cluster.places) taken.add(place)
  }
  return clusters
}

type Candidate = Pick<Cluster, 'ratio' | 'count' | 'expected'> & {
  /** Where its centre's nearest places begin, and how many of them it holds. */
  readonly from: number
  readonly size: number
  readonly start: number
  readonly end: number
}

function greatestCluster(space: ScanSpace, taken: ReadonlySet<number>): Cluster | null {
  const { places, mostPlaces, nearest, sums, firstEnd, longest, expectedSums, countSums, n } = space
  let best: Candidate | null = null
  for (let centre = 0; centre < places; centre++) {
    const counts = new Float64Array(sums)
    const expecteds = new Float64Array(sums)
    const from = centre * mostPlaces
    for (let size = 1; size <= mostPlaces; size++) {
      const place = nearest[from + size - 1]!
      if (taken.has(place)) break
      for (let at = 0; at < sums; at++) {
        counts[at]! += countSums[place * sums + at]!
        expecteds[at]! += expectedSums[place * sums + at]!
      }
      for (let end = firstEnd; end < sums; end++)
        for (let start = end - 1; start >= Math.max(0, end - longest); start--) {
          const count = counts[end]! - counts[start]!
          const expected = expecteds[end]! - expecteds[start]!
          const ratio = likelihoodRatio(count, expected, n)
          if (ratio > (best?.ratio ?? 0)) best = { ratio, from, size, start, end, count, expected }
        }
    }
  }
  if (!best) return null
  const { ratio, from, size, start, end, count, expected } = best
  return {
    ratio,
    places: [...nearest.subarray(from, from + size)],
    from: space.firstMonth + start,
    until: space.firstMonth + end - 1,
    count,
    expected,
    relativeRisk: count / expected / ((n - count) / (n - expected)),
  }
}
