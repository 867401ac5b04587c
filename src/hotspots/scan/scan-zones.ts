import type { ScanSpace } from './scan-space.ts'

/** What of the zones is the same in every replicate: of each centre its nearest places, one more at a time. */
export type ScanZones = {
  /** Expected sums over time of each zone, `sums` of them a zone. */
  readonly expectedSums: Float64Array
  /** Laid out the same: of the windows with that end the least e(1 − e/n), which the bound divides by. */
  readonly leastSpreads: Float64Array
}

/** Sums are added in the order in which replicates add theirs, so that both have the same bits. */
export const scanZones = (space: ScanSpace): ScanZones => {
  const { places, mostPlaces, nearest, sums, firstEnd, longest, n } = space
  const zones = places * mostPlaces
  const expectedSums = new Float64Array(zones * sums)
  const leastSpreads = new Float64Array(zones * sums).fill(Infinity)
  for (let zone = 0; zone < zones; zone++) {
    const [to, place] = [zone * sums, nearest[zone]! * sums]
    const isFirst = zone % mostPlaces === 0
    for (let at = 1; at < sums; at++)
      expectedSums[to + at] = (isFirst ? 0 : expectedSums[to - sums + at]!) + space.expectedSums[place + at]!
    for (let end = firstEnd; end < sums; end++)
      for (let start = end - 1; start >= Math.max(0, end - longest); start--) {
        const expected = expectedSums[to + end]! - expectedSums[to + start]!
        const spread = expected * (1 - expected / n)
        if (spread < leastSpreads[to + end]!) leastSpreads[to + end] = spread
      }
  }
  return { expectedSums, leastSpreads }
}
