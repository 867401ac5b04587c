import type { CivilDate } from './civil-date.ts'
import { bandOf, type HourBand } from './half-day.ts'

/** When something was: a UTC minute (`2026-11-24T09:30Z`), or a civil day with its hour band. */
export type When = { readonly minute: string } | { readonly day: CivilDate; readonly band: HourBand }

const formats = new Map<string, Intl.DateTimeFormat>()
const formatFor = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

const DAY = 86_400_000
const MINUTE = 60_000

/** Minutes that the zone is ahead of UTC at an instant, by `Intl`. */
const askOffset = (instant: number, zone: string): number => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  const wall =
    Date.parse(`${parts.year}-${parts.month}-${parts.day}T00:00:00Z`) +
    (Number(parts.hour) * 60 + Number(parts.minute)) * MINUTE
  return Math.round((wall - instant) / MINUTE)
}

const offsets = new Map<string, Map<number, number>>()
const offsetAtDayStart = (day: number, zone: string): number => {
  let known = offsets.get(zone)
  if (!known) {
    known = new Map()
    offsets.set(zone, known)
  }
  let offset = known.get(day)
  if (offset === undefined) {
    offset = askOffset(day * DAY, zone)
    known.set(day, offset)
  }
  return offset
}

// Intl takes microseconds an answer, too long for thousands of records: it is asked twice a day of the calendar, and
// again only on days when the offset changes.
const offsetAt = (instant: number, zone: string): number => {
  const day = Math.floor(instant / DAY)
  const offset = offsetAtDayStart(day, zone)
  return offset === offsetAtDayStart(day + 1, zone) ? offset : askOffset(instant, zone)
}

/** The UTC minute of an instant, milliseconds since 1970. */
export const minuteOf = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`

/** A day of UTC in a zone that keeps one offset all through it, and the days beside it. */
type EvenDay = { readonly offset: number; readonly before: CivilDate; readonly after: CivilDate }

const dateOf = (millis: number): CivilDate => new Date(millis).toISOString().slice(0, 10)

const evenDays = new Map<string, Map<string, EvenDay | null>>()
/** Null for a day on which the clocks change, and for what is no day. */
const evenDayOf = (day: string, zone: string): EvenDay | null => {
  let known = evenDays.get(zone)
  if (!known) {
    known = new Map()
    evenDays.set(zone, known)
  }
  let found = known.get(day)
  if (found === undefined) {
    const start = Date.parse(`${day}T00:00Z`)
    const isDay = !Number.isNaN(start) && dateOf(start) === day
    const offset = isDay ? offsetAtDayStart(start / DAY, zone) : 0
    const isEven = isDay && offset === offsetAtDayStart(start / DAY + 1, zone)
    found = isEven ? { offset, before: dateOf(start - DAY), after: dateOf(start + DAY) } : null
    known.set(day, found)
  }
  return found
}

/** Two digits of a text as a number; `NaN` where there are none. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

type Local = { readonly day: CivilDate; readonly minuteOfDay: number }

// A year of records asks for this tens of thousands of times: most are read off the text, without a date being made.
const readOff = (minute: string, zone: string): Local | null => {
  if (minute.length !== 17 || minute[10] !== 'T' || minute[13] !== ':' || minute[16] !== 'Z') return null
  const day = minute.slice(0, 10)
  const even = evenDayOf(day, zone)
  const hour = twoDigits(minute, 11)
  const past = twoDigits(minute, 14)
  if (!even || !(hour < 24 && past < 60)) return null
  const wall = hour * 60 + past + even.offset
  if (wall < 0) return { day: even.before, minuteOfDay: wall + 1440 }
  return wall < 1440 ? { day, minuteOfDay: wall } : { day: even.after, minuteOfDay: wall - 1440 }
}

/** A UTC minute as people of the zone read it: civil day and minute of that day. Throws on what is no date. */
export const localOf = (minute: string, zone: string): Local => {
  const known = readOff(minute, zone)
  if (known) return known
  const instant = Math.floor(Date.parse(minute) / MINUTE) * MINUTE
  const wall = new Date(instant + offsetAt(instant, zone) * MINUTE)
  return {
    day: dateOf(wall.getTime()),
    minuteOfDay: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  }
}

/** The UTC minute of a local time of the zone. Of an hour that exists twice, the first; one that the clocks leap over is read as if they had not yet: 02:30 is 03:30. */
export const minuteAt = (day: CivilDate, minuteOfDay: number, zone: string): string => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * MINUTE
  const before = wall - offsetAt(wall - DAY, zone) * MINUTE
  const after = wall - offsetAt(wall + DAY, zone) * MINUTE
  const fits = (instant: number): boolean => instant + offsetAt(instant, zone) * MINUTE === wall
  const instant = fits(Math.min(before, after)) ? Math.min(before, after) : Math.max(before, after)
  return minuteOf(instant)
}

export const dayOf = (when: When, zone: string): CivilDate =>
  'day' in when ? when.day : localOf(when.minute, zone).day

export const hourBandOf = (when: When, zone: string): HourBand =>
  'day' in when ? when.band : bandOf(Math.floor(localOf(when.minute, zone).minuteOfDay / 60))
