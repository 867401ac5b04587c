import type { HandedLeft, HandedRound, Handover } from '../../domain/handover.ts'
import { handover as words } from '../../messages/handover.ts'
import { calendarLine, calendarText } from '../rounds/calendar-line.ts'
import { stampOf, timeLine, timeZoneLines } from '../rounds/calendar-time.ts'

/**
 * Rounds as an iCalendar object (RFC 5545), to be published: one event each. An event keeps its UID from one version of the
 * week to the next, whose number is its SEQUENCE, so that an agenda that reads the file again moves what it has; one of an
 * earlier version that is no more is cancelled.
 */
export function roundsIcs(handover: Handover): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tournée//Tournées//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(words.calendarName(handover.territory, handover.pair))}`,
    ...timeZoneLines(handover.timeZone),
    ...handover.rounds.flatMap((round) => eventLines(round, handover)),
    ...handover.left.flatMap((round) => cancelledLines(round, handover)),
    'END:VCALENDAR',
  ]
  return lines.map(calendarLine).join('')
}

/** Which event it is, when, and of what version. */
const headLines = (round: HandedLeft, handover: Handover): readonly string[] => [
  `UID:${calendarText(round.id)}@tournee`,
  `DTSTAMP:${stampOf(handover.made)}`,
  `SEQUENCE:${handover.version}`,
  timeLine('DTSTART', round.day, round.start, handover.timeZone),
  timeLine('DTEND', round.day, round.end, handover.timeZone),
]

const cancelledLines = (round: HandedLeft, handover: Handover): readonly string[] => [
  'BEGIN:VEVENT',
  ...headLines(round, handover),
  `SUMMARY:${calendarText(words.cancelledTitle(round))}`,
  'STATUS:CANCELLED',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

function eventLines(round: HandedRound, handover: Handover): readonly string[] {
  const [lng, lat] = round.startPlace.at
  return [
    'BEGIN:VEVENT',
    ...headLines(round, handover),
    `SUMMARY:${calendarText(words.eventTitle(round))}`,
    `LOCATION:${calendarText(round.startPlace.name)}`,
    `GEO:${lat.toFixed(6)};${lng.toFixed(6)}`,
    `DESCRIPTION:${calendarText(words.roundLines(round, handover).join('\n'))}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}
