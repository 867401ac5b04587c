import { addDays, weekdayOfNumber } from '../../domain/civil-date.ts'
import { passagesIn } from '../../domain/dated-records.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type HalfDay, halfDayBand, halfDayOf } from '../../domain/half-day.ts'
import type { Period } from '../../domain/period.ts'
import type { Passage } from '../../domain/week/passage.ts'
import { localOf, type When } from '../../domain/when.ts'

/** Days that the guesser remembers. */
const REMEMBERED = 28
/** Below that many guesses a share says nothing. */
const LEAST_GUESSED = 30

/** What somebody who knows the last four weeks would have guessed of a period's passages at entrances. */
export type HourVariety = { readonly share: number; readonly guessed: number }

/** Half-days of the working week. */
const HALF_DAYS = 10

const halfOf = (when: When, isoWeekday: number, zone: string): HalfDay => {
  const minute =
    'minute' in when
      ? localOf(when.minute, zone).minuteOfDay
      : halfDayBand(when.band) === 'morning'
        ? 9 * 60
        : 15 * 60
  return halfDayOf(isoWeekday, minute)
}

/** The greatest of so many counts, and how many are as great. */
function mostHad(times: Uint32Array): { readonly most: number; readonly often: number } {
  let [most, often] = [0, 0]
  for (const count of times) {
    if (count > most) [most, often] = [count, 1]
    else if (count === most) often++
  }
  return { most, often }
}

/**
 * The share of passages whose half-day is the one most often had at that entrance in the 28 days before (several so: an equal
 * part each), Monday to Friday; permanences and rendez-vous left aside. Null under 30 passages to guess.
 */
export const hourVariety = (
  estate: Estate,
  isHere: (place: string) => boolean,
  period: Period,
): HourVariety | null => {
  const zone = settingsOf(estate).timeZone
  const isFixed = ({ stopKind }: Passage): boolean => stopKind === 'permanence' || stopKind === 'rendez-vous'
  const met = new Map<string, { readonly day: number; readonly half: HalfDay }[]>()
  const times = new Uint32Array(HALF_DAYS)
  let [guessed, found] = [0, 0]
  for (const { record, day, dayNumber } of passagesIn(estate, {
    from: addDays(period.from, -REMEMBERED),
    until: period.until,
  })) {
    if (!record.done || !estate.entrance.has(record.place) || !isHere(record.place)) continue
    const isoWeekday = weekdayOfNumber(dayNumber)
    if (isFixed(record) || isoWeekday > 5) continue
    const before = met.get(record.place) ?? []
    met.set(record.place, before)
    const half = halfOf(record.when, isoWeekday, zone)
    if (day >= period.from) {
      times.fill(0)
      // Days come in order: the latest last.
      for (let at = before.length - 1; at >= 0 && before[at]!.day >= dayNumber - REMEMBERED; at--)
        if (before[at]!.day < dayNumber) times[before[at]!.half]!++
      const { most, often } = mostHad(times)
      if (most > 0) {
        guessed++
        if (times[half] === most) found += 1 / often
      }
    }
    before.push({ day: dayNumber, half })
  }
  return guessed < LEAST_GUESSED ? null : { share: found / guessed, guessed }
}
