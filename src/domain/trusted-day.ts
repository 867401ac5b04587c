import { type CivilDate, daysBetween } from './civil-date.ts'

/** Days without an opening after which the clock's date is asked about: longer than a summer's quiet. */
export const MOST_DAYS_AWAY = 62

/** A date of the device that is not to be believed: far after the latest day seen, or before it. */
export type ClockDoubt = {
  readonly says: CivilDate
  /** The latest day on which this territory was open and the date was believed. */
  readonly seen: CivilDate
  /** The user said that the date is wrong: nothing is erased, and the line stays. */
  readonly isWrong?: true
}

/** The doubt about a clock; null when its date can be believed, as where no day was seen yet. */
export const clockDoubt = (seen: CivilDate | null, says: CivilDate): ClockDoubt | null => {
  if (seen === null) return null
  const days = daysBetween(seen, says)
  return days > MOST_DAYS_AWAY || days < 0 ? { says, seen } : null
}

/** The day and minute that things may expire by: of a clock too far ahead, the last ones that were believed. */
export const believed = (
  doubt: ClockDoubt | null,
  today: CivilDate,
  minute: string,
): { readonly day: CivilDate; readonly minute: string } =>
  doubt && doubt.says > doubt.seen
    ? { day: doubt.seen, minute: `${doubt.seen}T00:00Z` }
    : { day: today, minute }
