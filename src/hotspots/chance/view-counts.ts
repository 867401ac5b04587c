import { heldFamilies } from '../../domain/hotspots/in-view.ts'
import type { DayNumber, Observations, View } from '../../domain/hotspots/observations.ts'
import { daySpan } from './day-span.ts'
import { episodesOf } from './episodes.ts'

/** What a view holds, by place: columns in the order of `places`. */
export type ViewCounts = {
  readonly situations: Uint32Array
  readonly seen: Uint32Array
  readonly episodes: Uint32Array
  readonly passages: Uint32Array
  /** Day of the last situation, -1 where there is none. */
  readonly last: Int32Array
}

/** Counts of a view by place. */
export const viewCounts = (observations: Observations, view: View): ViewCounts => {
  const size = observations.places.length
  const { day, place, family, seen } = observations.situations
  const held = heldFamilies(view.families)
  const counts = {
    situations: new Uint32Array(size),
    seen: new Uint32Array(size),
    episodes: new Uint32Array(size),
    passages: passagesIn(observations, view.from, view.until),
    last: new Int32Array(size).fill(-1),
  }
  const [start, end] = daySpan(day, view.from, view.until)
  for (let row = start; row < end; row++) {
    if (!held[family[row]!]) continue
    const here = place[row]!
    counts.situations[here]!++
    counts.seen[here]! += seen[row]!
    counts.last[here] = day[row]!
  }
  for (const here of episodesOf(observations, view).place) counts.episodes[here]!++
  return counts
}

/** Passages of a span of days by place. */
export const passagesIn = (
  { places, passages }: Observations,
  from: DayNumber,
  until: DayNumber,
): Uint32Array => {
  const counts = new Uint32Array(places.length)
  const [start, end] = daySpan(passages.day, from, until)
  for (let row = start; row < end; row++) counts[passages.place[row]!]!++
  return counts
}
