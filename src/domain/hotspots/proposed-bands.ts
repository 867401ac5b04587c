import { BAND_HOURS, HOUR_BANDS, type HourBand } from '../half-day.ts'

/** Nobody asks for a presence by night. */
export const PRESENCE_BANDS: readonly HourBand[] = HOUR_BANDS.filter((band) => band !== 'night')

/** Fewer situations tell nothing of hours. */
const LEAST = 3
/** A band is proposed from this share of what is noted by day. */
const SHARE = 0.3

/**
 * Bands in which a presence meets what is noted at a place, of its 168 values of weekday × hour (Monday's 24 hours first,
 * as `PlaceStudy.hours`): those with 30 % at least of what is noted outside the night, two at most, in the order of the
 * day. None where fewer than 3 situations say it.
 */
export const proposedBands = (hours: Float64Array): readonly HourBand[] => {
  const counts = PRESENCE_BANDS.map((band) => {
    const [start, end] = BAND_HOURS[band]
    let count = 0
    for (let weekday = 0; weekday < 7; weekday++)
      for (let hour = start; hour < end; hour++) count += hours[weekday * 24 + hour]!
    return { band, count }
  })
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total < LEAST) return []
  const proposed = counts
    .filter(({ count }) => count >= SHARE * total)
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ band }) => band)
  return PRESENCE_BANDS.filter((band) => proposed.includes(band))
}
