import { BAND_HOURS, HOUR_BANDS } from '../half-day.ts'
import type { Observations } from './observations.ts'

const DAY_HOURS = 24

/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Hours of the day that each band holds. */
const HOURS_OF = HOUR_BANDS.map((band) => {
  const [start, end] = BAND_HOURS[band]
  return Array.from(
    { length: (end - start + DAY_HOURS) % DAY_HOURS },
    (_, step) => (start + step) % DAY_HOURS,
  )
})

/**
 * Situations by local hour of the week, 168 values, Monday's 24 hours first. One noted with its minute counts in its hour;
 * one noted with a band is spread evenly over the band's hours of that day, not put at a minute nobody noted.
 */
export const weekHours = ({ situations }: Observations, rows: readonly number[]): Float64Array => {
  const hours = new Float64Array(7 * DAY_HOURS)
  for (const row of rows) {
    const first = weekdayOf(situations.day[row]!) * DAY_HOURS
    const minute = situations.minute[row]!
    if (minute >= 0) hours[first + Math.floor(minute / 60)]! += 1
    else {
      const band = HOURS_OF[situations.band[row]!]!
      for (const hour of band) hours[first + hour]! += 1 / band.length
    }
  }
  return hours
}
