import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/domain/civil-date.ts'
import { dayCount } from '../../../src/domain/period.ts'
import { REPORT_SPANS } from '../../../src/domain/reports/report.ts'
import {
  firstReportPeriod,
  reportPeriodBeside,
  reportPeriodOf,
  reportPeriodYearBefore,
} from '../../../src/domain/reports/report-periods.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
const span = fc.constantFrom(...REPORT_SPANS)

test('periods are whole weeks, months, quarters and contract years from July', () => {
  expect(reportPeriodOf('week', '2026-11-24')).toEqual({ from: '2026-11-23', until: '2026-11-29' })
  expect(reportPeriodOf('month', '2026-02-28')).toEqual({ from: '2026-02-01', until: '2026-02-28' })
  expect(reportPeriodOf('quarter', '2026-11-24')).toEqual({ from: '2026-10-01', until: '2026-12-31' })
  expect(reportPeriodOf('year', '2026-06-30')).toEqual({ from: '2025-07-01', until: '2026-06-30' })
  expect(reportPeriodOf('year', '2026-07-01')).toEqual({ from: '2026-07-01', until: '2027-06-30' })
})

test('each day is in one period of a span, and periods follow each other without a gap, there and back', () => {
  fc.assert(
    fc.property(span, day, (span, day) => {
      const period = reportPeriodOf(span, day)
      expect(day >= period.from && day <= period.until).toBe(true)
      for (const end of [period.from, period.until]) expect(reportPeriodOf(span, end)).toEqual(period)
      const before = reportPeriodBeside(span, period, -1)
      expect(daysBetween(before.until, period.from)).toBe(1)
      expect(reportPeriodBeside(span, before, 1)).toEqual(period)
    }),
    { numRuns: 300 },
  )
})

test('a year before are the same months; for a week the same days, 52 weeks before', () => {
  expect(reportPeriodYearBefore('quarter', reportPeriodOf('quarter', '2026-03-31'))).toEqual({
    from: '2025-01-01',
    until: '2025-03-31',
  })
  fc.assert(
    fc.property(day, (day) => {
      const [now, then] = [
        reportPeriodOf('week', day),
        reportPeriodYearBefore('week', reportPeriodOf('week', day)),
      ]
      expect(daysBetween(then.from, now.from)).toBe(364)
      expect(dayCount(then)).toBe(7)
    }),
    { numRuns: 50 },
  )
})

test('first is the week under way, and of other spans the last that has ended, the last day included', () => {
  expect(firstReportPeriod('week', '2026-11-24').from).toBe('2026-11-23')
  expect(firstReportPeriod('month', '2026-11-24').from).toBe('2026-10-01')
  expect(firstReportPeriod('month', '2026-11-30').from).toBe('2026-11-01')
  expect(firstReportPeriod('quarter', '2026-11-24').from).toBe('2026-07-01')
  expect(firstReportPeriod('year', '2026-11-24')).toEqual({ from: '2025-07-01', until: '2026-06-30' })
})
