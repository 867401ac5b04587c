import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { halfDayWhen } from '../../src/domain/week/kept-passage.ts'
import { dayOf, hourBandOf, localOf, minuteOf } from '../../src/domain/when.ts'

const PARIS = 'Europe/Paris'
const runs = process.env.TOURNEE_LONG ? 2_000 : 200
/** Two nights of 2026 in Paris: clocks go back at 03:00 on 25 October, forward at 02:00 on 29 March. */
const nights = [
  { day: '2026-10-25', from: Date.UTC(2026, 9, 24, 22, 0), hours: 25 },
  { day: '2026-03-29', from: Date.UTC(2026, 2, 28, 23, 0), hours: 23 },
] as const

test('passages of both hours of 02:30 keep their order and lie an hour apart, whatever the wall says', () => {
  const summer = '2026-10-25T00:30Z'
  const winter = '2026-10-25T01:30Z'
  expect([localOf(summer, PARIS), localOf(winter, PARIS)]).toEqual([
    { day: '2026-10-25', minuteOfDay: 150 },
    { day: '2026-10-25', minuteOfDay: 150 },
  ])
  expect([winter, summer].toSorted()).toEqual([summer, winter])
  expect(Date.parse(winter) - Date.parse(summer)).toBe(3_600_000)
})

test('either night has as many minutes as it lasted, all of its own day, each in its band, in their order', () => {
  for (const { day, from, hours } of nights) {
    const all = Array.from({ length: hours * 60 }, (_, minute) => minuteOf(from + minute * 60_000))
    expect(all.every((minute) => dayOf({ minute }, PARIS) === day)).toBe(true)
    expect(dayOf({ minute: minuteOf(from - 60_000) }, PARIS) < day).toBe(true)
    expect(dayOf({ minute: minuteOf(from + hours * 3_600_000) }, PARIS) > day).toBe(true)
    const bands = all.map((minute) => hourBandOf({ minute }, PARIS))
    expect(bands.filter((band) => band === 'morning')).toHaveLength(360)
    expect(bands.filter((band) => band === 'night')).toHaveLength((hours - 16) * 60)
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (one, other) => {
        expect(Math.sign(one - other)).toBe(all[one]! < all[other]! ? -1 : all[one] === all[other] ? 0 : 1)
      }),
      { numRuns: runs },
    )
  }
})

test('once the week is closed both are of the morning of their day', () => {
  for (const minute of ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-03-29T00:30Z', '2026-03-29T01:30Z'])
    expect(halfDayWhen({ minute }, PARIS)).toEqual({ day: minute.slice(0, 10), band: 'morning' })
})
