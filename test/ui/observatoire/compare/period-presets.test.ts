import { expect, test } from 'vitest'
import { presetPeriods } from '../../../../src/ui/observatoire/compare/period-presets.ts'

const october = { from: '2026-10-01', until: '2026-10-31' }
const quarter = { from: '2026-09-01', until: '2026-11-30' }
const week = { from: '2026-10-05', until: '2026-10-11' }

test('whole months are set against as many whole months', () => {
  expect(presetPeriods('previous', october).a).toEqual({ from: '2026-09-01', until: '2026-09-30' })
  expect(presetPeriods('previous', quarter).a).toEqual({ from: '2026-06-01', until: '2026-08-31' })
  expect(presetPeriods('year-ago', quarter).a).toEqual({ from: '2025-09-01', until: '2025-11-30' })
})

test('other days are set against as many days before, a year back on the same weekdays', () => {
  expect(presetPeriods('previous', week)).toEqual({ a: { from: '2026-09-28', until: '2026-10-04' }, b: week })
  expect(presetPeriods('year-ago', week).a).toEqual({ from: '2025-10-06', until: '2025-10-12' })
})

test('halves share the period without a day in common', () => {
  expect(presetPeriods('halves', october)).toEqual({
    a: { from: '2026-10-01', until: '2026-10-16' },
    b: { from: '2026-10-17', until: '2026-10-31' },
  })
})
