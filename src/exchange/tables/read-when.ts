import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { foldText } from '../../domain/fold-text.ts'
import type { HourBand } from '../../domain/half-day.ts'
import { minuteAt, type When } from '../../domain/when.ts'

const BANDS: Readonly<Record<string, HourBand>> = {
  night: 'night',
  nuit: 'night',
  morning: 'morning',
  matin: 'morning',
  matinee: 'morning',
  midday: 'midday',
  midi: 'midday',
  afternoon: 'afternoon',
  'apres midi': 'afternoon',
  evening: 'evening',
  soir: 'evening',
  soiree: 'evening',
}

/** What was understood of a date, an hour and a band of the day; `assumed` when neither hour nor band was written. */
export type ReadWhen = { readonly when: When; readonly assumed: boolean }
type WhenFlaw = 'date' | 'hour'

/**
 * `2026-11-24`, `24/11/2026` (also `-` and `.`), or either with a time after it; `2026-11-24T18:30+01:00` is the
 * instant it says. Hours are `18:30`, `18h30` or `18h`; 24:00 is no hour of that day. Days are those of the calendar,
 * day before month, from 2000 on. Local hours are of the zone; the one that exists twice is the first.
 */
export function whenOf(rawDate: string, rawHour: string, rawBand: string, zone: string): ReadWhen | WhenFlaw {
  const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(
    rawDate,
  )
  if (instant) {
    const time = Date.parse(rawDate.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
    if (Number.isNaN(time) || !isDay(rawDate.slice(0, 10))) return 'date'
    return { when: { minute: `${new Date(time).toISOString().slice(0, 16)}Z` }, assumed: false }
  }
  const [date = '', time = ''] = rawDate.split(/[T ](?=\d)/, 2)
  const day = dayOf(date)
  if (!day) return 'date'
  const hour = rawHour || time
  if (hour !== '') {
    const minute = minuteOfDay(hour)
    return minute === null ? 'hour' : { when: { minute: minuteAt(day, minute, zone) }, assumed: false }
  }
  if (rawBand !== '') {
    const band = Object.hasOwn(BANDS, foldText(rawBand)) ? BANDS[foldText(rawBand)] : undefined
    return band ? { when: { day, band }, assumed: false } : 'hour'
  }
  return { when: { day, band: 'midday' }, assumed: true }
}

function dayOf(text: string): CivilDate | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const date = french ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}` : text
  return isDay(date) ? date : null
}

const isDay = (date: string): boolean => isCivilDate(date) && date >= '2000-01-01'

function minuteOfDay(text: string): number | null {
  const match = /^(\d{1,2})(?:[:hH](\d{2})(?::\d{2})?|[hH])$/.exec(text.replace(/ /g, ''))
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : null
}
