import { closeInTime } from '../near-repeat/close-pairs.ts'
import type { MonthSpan } from './month-table.ts'

/** Episodes of one series follow each other within so many days, or a quarter of what is looked at. */
const SERIES_DAYS = 30

/**
 * Variance over mean of a place's episodes that come in series longer than an episode, at least 1. Pairs of one place that
 * lie within 30 days, over what dates alone would make of its pairs, are links of a series; each adds two to the variance.
 * The place × month table cannot tell: most rows have one or two episodes, of which Pearson's X² is what it is by chance,
 * and a series that passes from one month into the next counts for nothing.
 */
export const seriesDispersion = (
  { from, until, episodes: { day, place } }: MonthSpan,
  places: number,
): number => {
  const n = day.length
  const gap = Math.min(SERIES_DAYS, Math.floor((until - from + 1) / 4))
  const within = closeInTime(day, [gap])[0]! / ((n * (n - 1)) / 2)
  if (!(within < 1)) return 1
  const counts = new Uint32Array(places)
  // Of each place, the first row still within the gap, and of each row the next of its place.
  const first = new Int32Array(places).fill(-1)
  const last = new Int32Array(places).fill(-1)
  const held = new Uint32Array(places)
  const next = new Int32Array(n).fill(-1)
  let [close, pairs] = [0, 0]
  for (let row = 0; row < n; row++) {
    const here = place[row]!
    pairs += counts[here]!++
    while (first[here]! >= 0 && day[row]! - day[first[here]!]! > gap) {
      first[here] = next[first[here]!]!
      held[here]!--
    }
    close += held[here]!++
    if (first[here]! < 0) first[here] = row
    else next[last[here]!] = row
    last[here] = row
  }
  return Math.max(1, 1 + (2 * (close - within * pairs)) / ((1 - within) * n))
}
