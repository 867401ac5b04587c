import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { HandedRound, Handover } from '../../../src/domain/handover.ts'
import { roundsIcs } from '../../../src/exchange/formats/rounds-ics.ts'
import { handover as words } from '../../../src/messages/handover.ts'
import { anyHandover } from '../rounds/any-handover.ts'
import { handedWeek } from '../rounds/handed-week.ts'

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }))

/** What iCalendar has no place for is left out: control characters, halves of pairs, kinds of line ends. */
const asKept = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
const description = (round: HandedRound, handover: Handover): string =>
  asKept(words.roundLines(round, handover).join('\n'))

test('another reader finds one event a round, with its times in Paris, its stops, its version', () => {
  const handover = handedWeek({ pair: 'p1' })
  const events = eventsOf(roundsIcs(handover))
  expect(events).toHaveLength(1)
  const { component, event } = events[0]!
  const [round] = handover.rounds
  expect(event.uid).toBe(`${round!.id}@tournee`)
  expect(event.sequence).toBe(2)
  expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Paris')
  expect(event.startDate.toString()).toBe('2026-11-30T09:30:00')
  expect(event.endDate.toString()).toBe('2026-11-30T11:30:00')
  expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-27T08:15:30Z')
  expect(event.summary).toBe('Tournée 1 · Binôme 1 · 3 arrêts')
  expect(event.location).toBe('Maison du projet')
  expect(event.description).toContain('Version 2, remise le 27 novembre 2026.')
  expect(event.description).toContain('1. e1 (9 h 32 – 9 h 34 · Passage)')
})

test('the zone it names is defined in it, with the hours of summer and winter', () => {
  const calendar = new ICAL.Component(ICAL.parse(roundsIcs(handedWeek({}))))
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  const offset = (text: string): number => zone.utcOffset(ICAL.Time.fromString(text, undefined as never))
  expect(offset('2026-11-30T09:30:00')).toBe(3600)
  expect(offset('2026-07-01T09:30:00')).toBe(7200)
  expect(offset('2026-10-25T01:30:00')).toBe(7200)
  expect(offset('2026-10-25T03:30:00')).toBe(3600)
  expect(offset('2026-03-29T03:30:00')).toBe(7200)
})

test('an event keeps its UID when the next version moves it, and its number grows', () => {
  const uids = (handover: Handover) => eventsOf(roundsIcs(handover)).map(({ event }) => event.uid)
  expect(uids(handedWeek({}, 3))).toEqual(uids(handedWeek({}, 2)))
  expect(new Set(uids(handedWeek({}))).size).toBe(3)
  expect(eventsOf(roundsIcs(handedWeek({}, 3))).every(({ event }) => event.sequence === 3)).toBe(true)
})

test('a round of an earlier version that is no more is cancelled, in the week’s agenda and its pair’s alone', () => {
  const statuses = (handover: Handover) =>
    eventsOf(roundsIcs(handover)).map(({ component, event }) => [
      event.uid,
      component.getFirstPropertyValue('status'),
    ])
  const cancelled = ['round-friday@tournee', 'CANCELLED']
  expect(statuses(handedWeek({}))).toEqual([
    ['round-monday@tournee', 'CONFIRMED'],
    ['round-tuesday@tournee', 'CONFIRMED'],
    cancelled,
  ])
  expect(statuses(handedWeek({ pair: 'p2' }))).toContainEqual(cancelled)
  expect(statuses(handedWeek({ pair: 'p1' }))).toHaveLength(1)
  expect(statuses(handedWeek({ round: 'round-tuesday' }))).toHaveLength(1)
  const { event } = eventsOf(roundsIcs(handedWeek({}, 3))).at(-1)!
  expect(event.sequence).toBe(3)
  expect(event.startDate.toString()).toBe('2026-12-04T14:00:00')
})

test('elsewhere than in Paris times are written in UTC', () => {
  const text = roundsIcs({ ...handedWeek({}), timeZone: 'Indian/Reunion' })
  expect(text).not.toContain('VTIMEZONE')
  expect(text).toContain('DTSTART:20261130T053000Z')
})

test('lines are of 75 octets at most, end in CRLF, and no character is cut', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const text = roundsIcs(handover)
      const lines = text.split('\r\n')
      expect(lines.pop()).toBe('')
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of lines) {
        const bytes = new TextEncoder().encode(line)
        expect(bytes.length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/\p{Surrogate}/u)
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})

test('any texts of a week are read back by another reader', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const events = eventsOf(roundsIcs(handover))
      expect(events).toHaveLength(handover.rounds.length)
      for (const [rank, { event }] of events.entries()) {
        const round = handover.rounds[rank]!
        expect(event.summary).toBe(asKept(words.eventTitle(round)))
        expect(event.location).toBe(asKept(round.startPlace.name))
        expect(event.description).toBe(description(round, handover))
      }
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})
