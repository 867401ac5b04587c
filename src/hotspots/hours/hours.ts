import { rowsInView } from '../../domain/hotspots/in-view.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'
import { weekHours } from '../../domain/hotspots/week-hours.ts'

/** Situations of a view by local hour of the week (see `weekHours`). `taken` holds 1 for each place looked at; absent: all. */
export const hours = (observations: Observations, view: View, taken?: Uint8Array): Float64Array => {
  const rows = rowsInView(observations, view)
  const { place } = observations.situations
  return weekHours(observations, taken ? rows.filter((row) => taken[place[row]!]) : rows)
}
