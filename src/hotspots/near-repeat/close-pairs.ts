import { planeNeighbours } from '../../geometry/plane-neighbours.ts'

/** Where and when: x and y in metres in turn, and days counted from any day. */
export type DatedEvents = { readonly xy: Float64Array; readonly days: ArrayLike<number> }

/** Distances in metres and gaps in days that count as close, each rising. */
export type KnoxBands = { readonly metres: readonly number[]; readonly days: readonly number[] }

/** All pairs of events within the greatest distance, once each, with the rank of the first distance that holds them. */
export type ClosePairs = {
  readonly first: Uint32Array
  readonly second: Uint32Array
  readonly band: Uint8Array
}

export const closePairs = (xy: Float64Array, metres: readonly number[]): ClosePairs => {
  const { starts, ranks } = planeNeighbours(xy, metres.at(-1)!)
  const pairs = ranks.length / 2
  const [first, second, band] = [new Uint32Array(pairs), new Uint32Array(pairs), new Uint8Array(pairs)]
  let next = 0
  for (let i = 0; i + 1 < starts.length; i++)
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const j = ranks[at]!
      if (j < i) continue
      const [dx, dy] = [xy[2 * j]! - xy[2 * i]!, xy[2 * j + 1]! - xy[2 * i + 1]!]
      const apart = Math.sqrt(dx * dx + dy * dy)
      first[next] = i
      second[next] = j
      band[next++] = metres.findIndex((each) => apart <= each)
    }
  return { first, second, band }
}

/** How many pairs are close in both, by distance × gap: within the i-th distance and the j-th gap at `i × gaps + j`. */
export const closeInBoth = (
  { first, second, band }: ClosePairs,
  days: ArrayLike<number>,
  gaps: readonly number[],
  distances: number,
): Float64Array => {
  const close = new Float64Array(distances * gaps.length)
  for (let pair = 0; pair < band.length; pair++) {
    const gap = Math.abs(days[first[pair]!]! - days[second[pair]!]!)
    for (let j = gaps.length - 1; j >= 0 && gap <= gaps[j]!; j--) close[band[pair]! * gaps.length + j]!++
  }
  for (let at = gaps.length; at < close.length; at++) close[at]! += close[at - gaps.length]!
  return close
}

/** How many pairs of days, of all pairs, lie within each gap. */
export const closeInTime = (days: ArrayLike<number>, gaps: readonly number[]): Float64Array => {
  const sorted = Float64Array.from(days).sort()
  return Float64Array.from(gaps, (gap) => {
    let [close, from] = [0, 0]
    for (let at = 0; at < sorted.length; at++) {
      while (sorted[at]! - sorted[from]! > gap) from++
      close += at - from
    }
    return close
  })
}
