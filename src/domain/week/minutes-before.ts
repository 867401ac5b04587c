import { addDays, type CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { dayOf } from '../when.ts'
import { serviceMinutesAt } from './service-minutes.ts'

/** Days over which landlords' shares are kept. */
const SLIDING_DAYS = 28

/**
 * Service minutes by landlord of passages done in the 28 days that end with `end` (inclusive), those from `monday` on left
 * out: they are counted with the plan. A passage takes the minutes of its place today; public space is nobody's.
 */
export const minutesBefore = (
  estate: Estate,
  monday: CivilDate,
  end: CivilDate,
): Readonly<Record<string, number>> => {
  const zone = settingsOf(estate).timeZone
  const from = addDays(end, 1 - SLIDING_DAYS)
  // A UTC day differs from the civil one by at most a day: enough to leave most passages alone cheaply.
  const early = addDays(from, -1)
  const minutes: Record<string, number> = {}
  for (const { done, place, when } of estate.passage.values()) {
    const roughly = 'day' in when ? when.day : when.minute.slice(0, 10)
    if (!done || roughly < early || roughly > monday) continue
    const landlord = estate.entrance.get(place)?.landlord
    if (landlord === undefined) continue
    const day = dayOf(when, zone)
    if (day < from || day >= monday) continue
    minutes[landlord] = (minutes[landlord] ?? 0) + serviceMinutesAt(estate, place)
  }
  return minutes
}
