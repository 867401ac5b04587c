import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import { addDays, daysBetween } from '../../../src/domain/civil-date.ts'
import { movedBy, timeAxis } from '../../../src/ui/observatoire/time-axis.ts'
import { timeSteps } from '../../../src/ui/observatoire/time-steps.ts'
import { estate } from '../../domain/build.ts'

const TODAY = '2026-11-24'
const axisOf = (bars: 'month' | 'week') =>
  timeAxis(timeSteps(estate(), firstSession(TODAY).heat.filter, bars, TODAY), bars)!

test('each day of the chart is found where it begins, whatever the length of its month', () => {
  for (const bars of ['month', 'week'] as const) {
    const axis = axisOf(bars)
    for (let day = axis.first; day <= axis.last; day = addDays(day, 1))
      expect(axis.dayAt(axis.shareOf(day) + 1e-9)).toBe(day)
  }
})

test('bars are equally wide', () => {
  const { shareOf } = axisOf('month')
  expect(shareOf('2025-12-01')).toBe(0)
  expect(shareOf('2026-02-01')).toBeCloseTo(2 / 12)
  expect(shareOf('2026-02-15')).toBeCloseTo(2.5 / 12)
  expect(shareOf('2026-12-01')).toBe(1)
})

test('a period keeps its length when it is moved, and stops at the edges of time', () => {
  const axis = axisOf('month')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: -500, max: 500 }),
      (start, length, days) => {
        const from = addDays(axis.first, start)
        const period = { from, until: addDays(from, length) }
        const moved = movedBy(axis, period, days)
        expect(daysBetween(moved.from, moved.until)).toBe(length)
        expect(moved.from >= axis.first && moved.until <= axis.last).toBe(true)
        if (moved.from > axis.first && moved.until < axis.last)
          expect(daysBetween(from, moved.from)).toBe(days)
      },
    ),
  )
  const beyond = { from: '2020-01-01', until: '2020-01-31' }
  expect(movedBy(axis, beyond, 0)).toEqual(beyond)
})
