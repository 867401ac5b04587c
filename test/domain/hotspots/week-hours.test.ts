import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BAND_HOURS, HOUR_BANDS } from '../../../src/domain/half-day.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { proposedBands } from '../../../src/domain/hotspots/proposed-bands.ts'
import { weekHours } from '../../../src/domain/hotspots/week-hours.ts'
import type { When } from '../../../src/domain/when.ts'
import { estate, situation } from '../build.ts'

const filter = {
  families: ['A'] as const,
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team' as const,
}
const hoursOf = (...whens: readonly When[]): Float64Array => {
  const observations = observationsOf(
    estate(...whens.map((when, index) => situation(`s${index}`, { when }))),
    filter,
  )
  return weekHours(
    observations,
    whens.map((_, row) => row),
  )
}
/** Weekday (0 is Monday), hour and value of what is not zero. */
const filled = (hours: Float64Array) =>
  [...hours].flatMap((value, index) => (value > 0 ? [[Math.floor(index / 24), index % 24, value]] : []))

test('a minute counts in its local hour of its local weekday', () => {
  // A Sunday evening in UTC is a Monday night in Paris.
  expect(filled(hoursOf({ minute: '2026-08-09T22:10Z' }))).toEqual([[0, 0, 1]])
  expect(filled(hoursOf({ minute: '2026-08-14T15:59Z' }))).toEqual([[4, 17, 1]])
})

test('a band is spread evenly over its hours of its day, the night over its two ends', () => {
  expect(filled(hoursOf({ day: '2026-08-12', band: 'midday' }))).toEqual([
    [2, 12, 0.5],
    [2, 13, 0.5],
  ])
  const night = filled(hoursOf({ day: '2026-08-12', band: 'night' }))
  expect(night.map(([, hour]) => hour)).toEqual([0, 1, 2, 3, 4, 5, 22, 23])
  expect(night.every(([weekday, , value]) => weekday === 2 && value === 1 / 8)).toBe(true)
})

test('whatever is noted, the hours add up to it', () => {
  const whens: fc.Arbitrary<When> = fc.oneof(
    fc.record({
      day: fc
        .integer({ min: 0, max: 400 })
        .map((day) => new Date(Date.UTC(2025, 10, 1 + day)).toISOString().slice(0, 10)),
      band: fc.constantFrom(...HOUR_BANDS),
    }),
    fc.integer({ min: 0, max: 500_000 }).map((minute) => ({
      minute: `${new Date(Date.UTC(2025, 10, 1) + minute * 60_000).toISOString().slice(0, 16)}Z`,
    })),
  )
  fc.assert(
    fc.property(fc.uniqueArray(whens, { selector: JSON.stringify, maxLength: 30 }), (all) => {
      const sum = hoursOf(...all).reduce((total, value) => total + value, 0)
      expect(sum).toBeCloseTo(all.length, 9)
    }),
    { numRuns: 50 },
  )
})

const week = (counts: Partial<Record<(typeof HOUR_BANDS)[number], number>>): Float64Array => {
  const hours = new Float64Array(168)
  for (const [band, count] of Object.entries(counts)) hours[24 + BAND_HOURS[band as 'evening'][0]]! += count
  return hours
}

test('bands proposed are those with a third or so of what is noted by day, two at most, in the order of the day', () => {
  expect(proposedBands(week({ evening: 6, morning: 4, afternoon: 1 }))).toEqual(['morning', 'evening'])
  expect(proposedBands(week({ evening: 9, morning: 1 }))).toEqual(['evening'])
  expect(proposedBands(week({ evening: 4, afternoon: 4, morning: 4 }))).toHaveLength(2)
})

test('the night proposes nothing, and two situations neither', () => {
  expect(proposedBands(week({ night: 20, midday: 3 }))).toEqual(['midday'])
  expect(proposedBands(week({ night: 20 }))).toEqual([])
  expect(proposedBands(week({ evening: 2 }))).toEqual([])
})
