import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../src/domain/civil-date.ts'
import { dayCount, isInPeriod, lastClosedQuarter, MONTH_DAYS, quarterName } from '../../src/domain/period.ts'

test('both ends of a period are in it', () => {
  const period = { from: '2026-11-01', until: '2026-11-30' }
  expect(dayCount(period)).toBe(30)
  expect(dayCount({ from: '2026-11-01', until: '2026-11-01' })).toBe(1)
  expect(isInPeriod('2026-11-01', period)).toBe(true)
  expect(isInPeriod('2026-11-30', period)).toBe(true)
  expect(isInPeriod('2026-10-31', period)).toBe(false)
  expect(isInPeriod('2026-12-01', period)).toBe(false)
})

test('four hundred years hold their number of mean months', () => {
  expect(daysBetween('2000-01-01', '2400-01-01') / (400 * 12)).toBe(MONTH_DAYS)
})

test('a quarter is closed from the evening of its last day', () => {
  expect(lastClosedQuarter('2026-09-30')).toEqual({ from: '2026-07-01', until: '2026-09-30' })
  expect(lastClosedQuarter('2026-09-29')).toEqual({ from: '2026-04-01', until: '2026-06-30' })
  expect(lastClosedQuarter('2026-12-31')).toEqual({ from: '2026-10-01', until: '2026-12-31' })
  expect(lastClosedQuarter('2026-01-15')).toEqual({ from: '2025-10-01', until: '2025-12-31' })
})

test('the last closed quarter is whole, over, and less than a quarter old', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_000 }).map((count) => addDays('2020-01-01', count)),
      (at) => {
        const { from, until } = lastClosedQuarter(at)
        expect(until <= at).toBe(true)
        expect(from.slice(8)).toBe('01')
        expect([90, 91, 92]).toContain(dayCount({ from, until }))
        expect(daysBetween(until, at)).toBeLessThan(92)
      },
    ),
  )
})

test('quarters are named by number and year', () => {
  expect(quarterName(lastClosedQuarter('2026-03-31'))).toBe('T1 2026')
  expect(quarterName(lastClosedQuarter('2026-12-31'))).toBe('T4 2026')
})
