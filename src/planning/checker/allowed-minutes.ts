import { weekday } from '../../domain/civil-date.ts'
import { BAND_HOURS } from '../../domain/half-day.ts'
import type { TimeBand } from '../../domain/week/place-rule.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import { minuteOf } from './inspected.ts'

/** What is asked of the begin of a stop: the hours of its place, the bands of a presence, a time it must not come before. */
export type BeginAsked = {
  readonly place: Pick<PlanPlace, 'opening' | 'forbidden' | 'presence'>
  readonly day: string
  readonly minutes: number
  readonly inBands: boolean
  readonly after?: string
}

const DAY = 24 * 60
const isIn = (minute: number, { from, until }: TimeBand): boolean =>
  minute >= minuteOf(from) && minute <= minuteOf(until)

/** Whether a stop that begins in one minute and ends in another keeps the hours of its place on a weekday. */
export const keepsHours = (
  { opening, forbidden }: BeginAsked['place'],
  day: string,
  begins: number,
  ends: number,
): boolean => {
  const today = ({ weekdays }: TimeBand) => weekdays === undefined || weekdays.includes(weekday(day))
  const open = opening === undefined || opening.some((band) => today(band) && isIn(begins, band))
  return open && !forbidden?.some((band) => today(band) && (isIn(begins, band) || isIn(ends, band)))
}

/** Whether a presence that begins in this minute is in one of the bands asked for. */
export const isInBands = ({ presence }: Pick<PlanPlace, 'presence'>, minute: number): boolean =>
  presence?.bands === undefined ||
  presence.bands.some((band) => {
    const [from, until] = BAND_HOURS[band]
    const hour = minute / 60
    return from < until ? hour >= from && hour < until : hour >= from || hour < until
  })

/** Minutes of the day, 0 to 1439, in which a stop may begin, tried one by one: as stretches, both ends inclusive. */
export const allowedMinutes = (asked: BeginAsked): (readonly [from: number, until: number])[] => {
  const { place, day, minutes, inBands, after } = asked
  const { opening, forbidden, presence } = place
  if (!opening && !forbidden && !(inBands && presence?.bands) && after === undefined) return [[0, DAY]]
  const stretches: [number, number][] = []
  for (let minute = 0; minute < DAY; minute++) {
    const allowed =
      keepsHours(place, day, minute, minute + minutes) &&
      (!inBands || isInBands(place, minute)) &&
      (after === undefined || minute >= minuteOf(after))
    if (!allowed) continue
    const last = stretches.at(-1)
    if (last && last[1] === minute - 1) last[1] = minute
    else stretches.push([minute, minute])
  }
  return stretches
}
