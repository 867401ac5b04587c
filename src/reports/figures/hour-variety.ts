import { addDays, weekday } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type HalfDay, halfDayBand, halfDayOf } from '../../domain/half-day.ts'
import type { Period } from '../../domain/period.ts'
import type { Passage } from '../../domain/week/passage.ts'
import { localOf, type When } from '../../domain/when.ts'
import { passagesIn } from './dated-records.ts'

/** Days that the guesser remembers. */
const REMEMBERED = 28
/** Below that many guesses a share says nothing. */
const LEAST_GUESSED = 30

/** What somebody who knows the last four weeks would have guessed of a period's passages at entrances. */
export type HourVariety = { readonly share: number; readonly guessed: number }

const halfOf = (when: When, day: string, zone: string): HalfDay => {
  const minute =
    'minute' in when
      ? localOf(when.minute, zone).minuteOfDay
      : halfDayBand(when.band) === 'morning'
        ? 9 * 60
        : 15 * 60
  return halfDayOf(weekday(day), minute)
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
  let [guessed, found] = [0, 0]
  for (const { record, day, dayNumber } of passagesIn(estate, {
    from: addDays(period.from, -REMEMBERED),
    until: period.until,
  })) {
    if (!record.done || !estate.entrance.has(record.place) || !isHere(record.place)) continue
    if (isFixed(record) || weekday(day) > 5) continue
    const before = met.get(record.place) ?? []
    met.set(record.place, before)
    const half = halfOf(record.when, day, zone)
    if (day >= period.from) {
      const counts = new Map<HalfDay, number>()
      for (const each of before)
        if (each.day >= dayNumber - REMEMBERED && each.day < dayNumber)
          counts.set(each.half, (counts.get(each.half) ?? 0) + 1)
      const most = Math.max(0, ...counts.values())
      if (most > 0) {
        guessed++
        const often = [...counts].filter(([, count]) => count === most)
        if (often.some(([each]) => each === half)) found += 1 / often.length
      }
    }
    before.push({ day: dayNumber, half })
  }
  return guessed < LEAST_GUESSED ? null : { share: found / guessed, guessed }
}
