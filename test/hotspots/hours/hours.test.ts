import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import { HOUR_BANDS } from '../../../src/domain/half-day.ts'
import { hours } from '../../../src/hotspots/hours/hours.ts'
import { observed } from '../chance/observed.ts'

// A Monday.
const MONDAY = dayNumberOf('2026-11-23')
const VIEW = { from: MONDAY, until: MONDAY + 20, families: ['B'] } as const
const places = [{ id: 'a' }, { id: 'b' }]
const spread = (week: Float64Array) =>
  Array.from(week.entries()).filter(([, value]) => value > 0) as [number, number][]

test('a minute counts in its hour, Monday first', () => {
  const noted = observed({
    places,
    passages: [],
    situations: [
      { place: 'a', day: MONDAY, minute: 0 },
      { place: 'a', day: MONDAY + 6, minute: 24 * 60 - 1 },
    ],
  })
  expect(spread(hours(noted, VIEW))).toEqual([
    [0, 1],
    [167, 1],
  ])
})

test('a band is spread over its hours of the civil day, a night over the first six and the last two', () => {
  const noted = observed({
    places,
    passages: [],
    situations: [{ place: 'a', day: MONDAY + 1, band: HOUR_BANDS.indexOf('night') }],
  })
  expect(spread(hours(noted, VIEW))).toEqual([24, 25, 26, 27, 28, 29, 46, 47].map((hour) => [hour, 1 / 8]))
})

test('only the places taken count, and the whole is the sum of its parts', () => {
  const any = fc.array(
    fc.record({
      place: fc.constantFrom('a', 'b'),
      day: fc.integer({ min: MONDAY - 5, max: MONDAY + 25 }),
      minute: fc.integer({ min: -1, max: 1439 }),
      band: fc.integer({ min: 0, max: 4 }),
    }),
  )
  fc.assert(
    fc.property(any, (situations) => {
      const noted = observed({ places, passages: [], situations })
      const [all, a, b] = [
        hours(noted, VIEW),
        hours(noted, VIEW, Uint8Array.of(1, 0)),
        hours(noted, VIEW, Uint8Array.of(0, 1)),
      ]
      const held = situations.filter(({ day }) => day >= VIEW.from && day <= VIEW.until)
      expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(held.length, 9)
      all.forEach((value, hour) => {
        expect(value).toBeCloseTo(a[hour]! + b[hour]!, 9)
      })
    }),
  )
})
