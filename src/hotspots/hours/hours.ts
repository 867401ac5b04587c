import { BAND_HOURS, HOUR_BANDS } from '../../domain/half-day.ts'
import { rowsInView } from '../../domain/hotspots/in-view.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'

const HOURS = 24
const WEEK_HOURS = 7 * HOURS
/** 1970-01-01 was a Thursday, three days after Monday. */
const FIRST_WEEKDAY = 3

/**
 * Situations of a view by local hour and weekday: 168 values, Monday from midnight on first. One that has a minute counts
 * in its hour. One noted by a band is spread evenly over the hours of the band on its civil day (a night's are the first
 * six and the last two), so that no minute is made up. `taken` holds 1 for each place looked at; absent: all.
 */
export const hours = (observations: Observations, view: View, taken?: Uint8Array): Float64Array => {
  const { day, place, minute, band } = observations.situations
  const week = new Float64Array(WEEK_HOURS)
  for (const row of rowsInView(observations, view)) {
    if (taken && !taken[place[row]!]) continue
    const from = weekdayOf(day[row]!) * HOURS
    if (minute[row]! >= 0) week[from + Math.floor(minute[row]! / 60)]!++
    else {
      const spread = hoursOfBand[band[row]!]!
      for (const hour of spread) week[from + hour]! += 1 / spread.length
    }
  }
  return week
}

const weekdayOf = (day: number): number => (((day + FIRST_WEEKDAY) % 7) + 7) % 7

/** By the index of the band. */
const hoursOfBand: readonly (readonly number[])[] = HOUR_BANDS.map((band) => {
  const [start, end] = BAND_HOURS[band]
  const length = (end - start + HOURS) % HOURS
  return Array.from({ length }, (_, hour) => (start + hour) % HOURS)
})
