import type { View } from '../../domain/hotspots/observations.ts'
import type { Noted } from './density-index.ts'
import type { PeriodSeries } from './period-series.ts'

/**
 * Chance of each series to be of B if as many situations are seen a passage in both periods: B's share of the passages
 * at its place, or `byMonths` where nobody passed, and for situations that were not seen on passages. Null when one of
 * the periods has no passage at all.
 */
export const passageChances = (
  { passages, positions }: Noted,
  { place, situations, seen }: PeriodSeries,
  a: View,
  b: View,
  byMonths: number,
): Float64Array | null => {
  const inA = new Float64Array(positions.length >> 1)
  const inB = new Float64Array(positions.length >> 1)
  let [some, others] = [false, false]
  for (let row = 0; row < passages.day.length; row++) {
    const day = passages.day[row]!
    if (day >= a.from && day <= a.until) {
      inA[passages.place[row]!]!++
      some = true
    }
    if (day >= b.from && day <= b.until) {
      inB[passages.place[row]!]!++
      others = true
    }
  }
  if (!some || !others) return null
  return Float64Array.from(place, (at, one) => {
    const all = inA[at]! + inB[at]!
    const byPassages = all === 0 ? byMonths : inB[at]! / all
    const share = seen[one]! / situations[one]!
    return share * byPassages + (1 - share) * byMonths
  })
}
