import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { dayOf, hourBandOf, localOf, minuteAt } from '../../src/domain/when.ts'

const PARIS = 'Europe/Paris'
const runs = process.env.TOURNEE_LONG ? 5_000 : 300
const anInstant = fc.integer({ min: 0, max: 20 * 366 * 1440 }).map((minute) => {
  const millis = Date.UTC(2015, 0, 1) + minute * 60_000
  return `${new Date(millis).toISOString().slice(0, 16)}Z`
})

/** The plain answer of `Intl`, asked for each instant. */
const asked = (minute: string, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(Date.parse(minute))
    .replace(',', '')

const clock = (minuteOfDay: number): string =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`

test('a UTC minute is read in the zone, in winter and in summer', () => {
  expect(localOf('2026-11-24T09:30Z', PARIS)).toEqual({ day: '2026-11-24', minuteOfDay: 630 })
  expect(localOf('2026-06-30T22:10Z', PARIS)).toEqual({ day: '2026-07-01', minuteOfDay: 10 })
  expect(localOf('2026-12-31T23:30Z', PARIS)).toEqual({ day: '2027-01-01', minuteOfDay: 30 })
})

test('every minute reads as Intl reads it, in zones that move by halves and quarters of an hour too', () => {
  for (const zone of [PARIS, 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])
    fc.assert(
      fc.property(anInstant, (minute) => {
        const { day, minuteOfDay } = localOf(minute, zone)
        expect(`${day} ${clock(minuteOfDay)}`).toBe(asked(minute, zone))
      }),
      { numRuns: runs },
    )
})

test('every minute of the days when the clocks change reads as Intl reads it', () => {
  for (const day of ['2026-03-29', '2026-10-25'])
    for (let minute = 0; minute < 1440; minute += 5) {
      const utc = `${day}T${clock(minute)}Z`
      const local = localOf(utc, PARIS)
      expect(`${local.day} ${clock(local.minuteOfDay)}`).toBe(asked(utc, PARIS))
    }
})

test('a local time comes back as it was, but for the hour that is leapt over', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000 }),
      fc.integer({ min: 0, max: 1439 }),
      (count, minuteOfDay) => {
        const day = addDays('2020-01-01', count)
        const back = localOf(minuteAt(day, minuteOfDay, PARIS), PARIS)
        const leapt = /-03-(2[5-9]|3[01])$/.test(day) && minuteOfDay >= 120 && minuteOfDay < 180
        if (!leapt) expect(back).toEqual({ day, minuteOfDay })
      },
    ),
    { numRuns: runs },
  )
})

test('of an hour that exists twice the first is meant, and 02:30 of the leap is 03:30', () => {
  expect(minuteAt('2026-10-25', 150, PARIS)).toBe('2026-10-25T00:30Z')
  expect(minuteAt('2026-03-29', 150, PARIS)).toBe('2026-03-29T01:30Z')
  expect(localOf('2026-03-29T01:30Z', PARIS).minuteOfDay).toBe(210)
})

test('a civil day with its band is taken as it is; a minute has the band of its local hour', () => {
  expect(dayOf({ day: '2026-11-24', band: 'night' }, PARIS)).toBe('2026-11-24')
  expect(hourBandOf({ day: '2026-11-24', band: 'night' }, PARIS)).toBe('night')
  expect(dayOf({ minute: '2026-06-30T22:10Z' }, PARIS)).toBe('2026-07-01')
  expect(hourBandOf({ minute: '2026-06-30T19:59Z' }, PARIS)).toBe('evening')
  expect(hourBandOf({ minute: '2026-06-30T20:00Z' }, PARIS)).toBe('night')
  expect(hourBandOf({ minute: '2026-06-30T04:00Z' }, PARIS)).toBe('morning')
})

test('what is no date throws, also where it is written like one', () => {
  for (const minute of [
    'hier',
    '2026-13-01T09:30Z',
    '2026-11-24T25:00Z',
    '2026-11-24T09:61Z',
    '2026-11-24T0::30Z',
  ])
    expect(() => localOf(minute, PARIS)).toThrow(RangeError)
})

test('an instant written otherwise reads as the same minute does', () => {
  for (const instant of ['2026-11-24T09:30:00Z', '2026-11-24T09:30:59.999Z', '2026-11-24T10:30+01:00'])
    expect(localOf(instant, PARIS)).toEqual(localOf('2026-11-24T09:30Z', PARIS))
  expect(localOf('2026-11-24T24:00Z', PARIS)).toEqual({ day: '2026-11-25', minuteOfDay: 60 })
})
