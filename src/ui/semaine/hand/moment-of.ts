import type { CivilDate } from '../../../domain/civil-date.ts'
import { type ClockTime, clockTime } from '../../../domain/week/round.ts'
import { localOf } from '../../../domain/when.ts'

/** The local day and time of an instant, in milliseconds since 1970 (UTC). */
export const momentOf = (
  instant: number,
  zone: string,
): { readonly day: CivilDate; readonly time: ClockTime } => {
  const { day, minuteOfDay } = localOf(`${new Date(instant).toISOString().slice(0, 16)}Z`, zone)
  return { day, time: clockTime(minuteOfDay) }
}
