/** Bands of the day at which a situation may be noted when the minute is not known. Order is that of the day. */
export const HOUR_BANDS = ['night', 'morning', 'midday', 'afternoon', 'evening'] as const
export type HourBand = (typeof HOUR_BANDS)[number]

/** Start (inclusive) and end (exclusive) of a band in local hours; the night runs from 22 h to 6 h. */
export const BAND_HOURS: Readonly<Record<HourBand, readonly [start: number, end: number]>> = {
  night: [22, 6],
  morning: [6, 12],
  midday: [12, 14],
  afternoon: [14, 18],
  evening: [18, 22],
}

/** The band that holds a local hour from 0 to 23. */
export const bandOf = (hour: number): HourBand =>
  hour < 6 || hour >= 22
    ? 'night'
    : hour < 12
      ? 'morning'
      : hour < 14
        ? 'midday'
        : hour < 18
          ? 'afternoon'
          : 'evening'

/** A half-day of the working week, 0 (Monday morning) to 9 (Friday afternoon). Morning ends at 13:00. */
export type HalfDay = number
export const halfDayOf = (isoWeekday: number, localMinute: number): HalfDay =>
  (isoWeekday - 1) * 2 + (bandAtMinute(localMinute) === 'afternoon' ? 1 : 0)

/** The half of the day of a local minute, as the band that stands for it. */
export const bandAtMinute = (localMinute: number): 'morning' | 'afternoon' =>
  localMinute >= 13 * 60 ? 'afternoon' : 'morning'

/** The half of the day that a band lies in, as the band that stands for it: the midday and what comes before are the morning. */
export const halfDayBand = (band: HourBand): 'morning' | 'afternoon' =>
  band === 'afternoon' || band === 'evening' ? 'afternoon' : 'morning'
