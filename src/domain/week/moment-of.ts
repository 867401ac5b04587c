import type { CivilDate } from '../civil-date.ts'
import { localOf, minuteOf } from '../when.ts'
import { type ClockTime, clockTime } from './round.ts'

/** The local day and time of an instant, in milliseconds since 1970 (UTC). */
export const momentOf = (
  instant: number,
  zone: string,
): { readonly day: CivilDate; readonly time: ClockTime } => {
  const { day, minuteOfDay } = localOf(minuteOf(instant), zone)
  return { day, time: clockTime(minuteOfDay) }
}
