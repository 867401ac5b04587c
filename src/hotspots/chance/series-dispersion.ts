import { closeInTime } from '../near-repeat/close-pairs.ts'
import { EPISODE_DAYS } from './episodes.ts'
import type { MonthSpan } from './month-table.ts'

/** Episodes of one series follow each other within so many days, or a quarter of what is looked at. */
const SERIES_DAYS = 30

/**
 * Variance over mean of a place's episodes where they come in series longer than an episode, at least 1. Pairs of one
 * place that lie within 30 days, over what dates alone would make of its pairs (both further apart than 7 days, since
 * nearer ones are joined), are links of a series, and each adds two to the variance: Knox's count at distance 0. Rows of
 * the place × month table with one or two episodes, which are most, have the X² that chance gives whatever happens, and
 * a series that passes from one month into the next counts there for nothing: where the true ratio is 1.27, X² says 1.04
 * and this 1.25 (`docs/hotspots.md`). 1 where less than a month is kept or fewer than two episodes.
 */
export const seriesDispersion = (
  { from, until, episodes: { day, place } }: MonthSpan,
  places: number,
): number => {
  const n = day.length
  const gap = Math.min(SERIES_DAYS, Math.floor((until - from + 1) / 4))
  if (gap <= EPISODE_DAYS) return 1
  // Episodes of one place are always further apart than EPISODE_DAYS: of all dates only such pairs compare.
  const near = closeInTime(day, [EPISODE_DAYS, gap])
  const within = (near[1]! - near[0]!) / ((n * (n - 1)) / 2 - near[0]!)
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
