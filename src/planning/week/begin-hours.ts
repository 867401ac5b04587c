import { BAND_HOURS, type HourBand } from '../../domain/half-day.ts'
import type { TimeBand } from '../../domain/week/place-rule.ts'
import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import { minutesOf } from '../../domain/week/round.ts'

/** Minutes of the day in which something may begin, sorted and apart, both ends inclusive. */
export type Hours = readonly (readonly [from: number, until: number])[]

export const ALL_DAY: Hours = [[0, 24 * 60]]
/** Times are told to the minute, rounded down: an end before `12:00` is told as 11:59. */
const JUST_BEFORE = 0.05

/** When a stop of so many minutes may begin at a place on a weekday, by its opening and forbidden hours. */
export const beginHours = (
  { opening, forbidden }: Pick<PlanPlace, 'opening' | 'forbidden'>,
  weekday: number,
  serviceMinutes: number,
): Hours => {
  let hours = ALL_DAY
  if (opening)
    hours = union(
      opening
        .filter((band) => isOn(band, weekday))
        .map(({ from, until }) => [minutesOf(from), minutesOf(until)] as const),
    )
  for (const band of forbidden ?? [])
    if (isOn(band, weekday)) {
      const last = minutesOf(band.from) - serviceMinutes - JUST_BEFORE
      hours = meet(hours, [
        [0, last],
        [minutesOf(band.until) + 1, 24 * 60],
      ])
    }
  return hours
}

/** When a stop may begin by bands of the day. */
export const bandHours = (bands: readonly HourBand[]): Hours =>
  union(
    bands.flatMap((band) => {
      const [from, until] = BAND_HOURS[band]
      const last = 60 * until - JUST_BEFORE
      return from < until ? [[60 * from, last] as const] : [[0, last] as const, [60 * from, 24 * 60] as const]
    }),
  )

/** The minutes that lie in both. */
export const meet = (a: Hours, b: Hours): Hours =>
  a.flatMap(([from, until]) =>
    b
      .map(([open, close]) => [Math.max(from, open), Math.min(until, close)] as const)
      .filter(([open, close]) => open <= close),
  )

const isOn = ({ weekdays }: TimeBand, weekday: number): boolean => weekdays?.includes(weekday) ?? true

function union(hours: Hours): Hours {
  const joined: [number, number][] = []
  for (const [from, until] of hours.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else if (from <= until) joined.push([from, until])
  }
  return joined
}
