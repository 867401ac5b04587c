import type { CivilDate } from '../../domain/civil-date.ts'
import { type ClockTime, minutesOf } from '../../domain/week/round.ts'
import { minuteAt } from '../../domain/when.ts'

const PARIS = 'Europe/Paris'

/** The rule of the European Union since 1996. */
const PARIS_LINES: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const bare = (text: string): string => text.replace(/[-:]/g, '')

/** The VTIMEZONE that times of the zone refer to; empty for a zone whose times are written in UTC. */
export const timeZoneLines = (zone: string): readonly string[] => (zone === PARIS ? PARIS_LINES : [])

/** `DTSTART` or `DTEND` at a local time: with its zone in Paris, elsewhere in UTC, which is right in any agenda. */
export const timeLine = (name: 'DTSTART' | 'DTEND', day: CivilDate, time: ClockTime, zone: string): string =>
  zone === PARIS
    ? `${name};TZID=${PARIS}:${bare(day)}T${bare(time)}00`
    : `${name}:${bare(minuteAt(day, minutesOf(time), zone)).replace('Z', '00Z')}`

/** An instant in milliseconds since 1970 as a UTC date-time: `20261130T083000Z`. */
export const stampOf = (instant: number): string => `${bare(new Date(instant).toISOString().slice(0, 19))}Z`
