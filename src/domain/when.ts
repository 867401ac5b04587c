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

/** A UTC minute as people of the zone read it: civil day and minute of that day. */
export const localOf = (
  minute: string,
  zone: string,
): { readonly day: CivilDate; readonly minuteOfDay: number } => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(Date.parse(minute))
      .map((part) => [part.type, part.value]),
  )
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/** The UTC minute of a local time of the zone. Of an hour that exists twice, the first; of one that does not, the minute after the leap. */
export const minuteAt = (day: CivilDate, minuteOfDay: number, zone: string): string => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * 60_000
  const offsetAt = (instant: number): number => {
    const local = localOf(new Date(instant).toISOString(), zone)
    return Date.parse(`${local.day}T00:00:00Z`) + local.minuteOfDay * 60_000 - instant
  }
  const before = wall - offsetAt(wall - 86_400_000)
  const after = wall - offsetAt(wall + 86_400_000)
  const fits = (instant: number): boolean => instant + offsetAt(instant) === wall
  const instant = fits(Math.min(before, after)) ? Math.min(before, after) : Math.max(before, after)
  return `${new Date(instant).toISOString().slice(0, 16)}Z`
}

export const dayOf = (when: When, zone: string): CivilDate =>
  'day' in when ? when.day : localOf(when.minute, zone).day

export const hourBandOf = (when: When, zone: string): HourBand =>
  'day' in when ? when.band : bandOf(Math.floor(localOf(when.minute, zone).minuteOfDay / 60))
