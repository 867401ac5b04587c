import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import { withRecords } from '../../../src/domain/estate.ts'
import { barSpan } from '../../../src/domain/hotspots/bar-span.ts'
import {
  isInView,
  periodOf,
  stepIndex,
  timeSteps,
  windowEndingWith,
} from '../../../src/ui/observatoire/time-steps.ts'
import { estate, settings, situation } from '../../domain/build.ts'

const TODAY = '2026-11-24'
const { filter } = firstSession(TODAY).heat
const on = (id: string, day: string) => situation(id, { when: { day, band: 'morning' } })

test('the bar covers a year to today, more when there are older situations', () => {
  expect(barSpan(estate(), TODAY)).toEqual({ from: '2025-12-01', until: TODAY })
  expect(barSpan(estate(on('s1', '2025-03-04')), TODAY)).toEqual({ from: '2025-03-04', until: TODAY })
})

test('the bar of the example ends with its last situation, for nothing of it is missing after', () => {
  const example = withRecords(estate(on('s1', '2026-10-30')), [settings({ fictional: true })])
  expect(barSpan(example, TODAY)).toEqual({ from: '2025-11-01', until: '2026-10-30' })
})

test('steps count the situations of each month', () => {
  const steps = timeSteps(
    estate(on('s1', '2026-10-01'), on('s2', '2026-10-31'), on('s3', '2026-11-01')),
    filter,
    'month',
    TODAY,
  )
  expect(steps).toHaveLength(12)
  expect(steps.slice(-2).map(({ step, count }) => [step, count])).toEqual([
    ['2026-10', 2],
    ['2026-11', 1],
  ])
})

test('a step gives its whole month or week, and a period finds its step', () => {
  expect(periodOf('month', '2026-02-01')).toEqual({ from: '2026-02-01', until: '2026-02-28' })
  expect(periodOf('week', '2026-11-30')).toEqual({ from: '2026-11-30', until: '2026-12-06' })
  const steps = timeSteps(estate(), filter, 'month', TODAY)
  expect(steps[stepIndex(steps, 'month', filter.period)]?.step).toBe('2026-10')
  expect(stepIndex(steps, 'month', { from: '2020-01-01', until: '2020-01-31' })).toBe(0)
})

test('every step that shares a day with the period is in view', () => {
  const steps = timeSteps(estate(), filter, 'month', TODAY)
  const seen = steps.filter((step) => isInView('month', step, { from: '2026-08-31', until: '2026-10-01' }))
  expect(seen.map(({ step }) => step)).toEqual(['2026-08', '2026-09', '2026-10'])
})

test('a window of a quarter or a year ends with the month that holds the day', () => {
  expect(windowEndingWith('quarter', '2026-11-24')).toEqual({ from: '2026-09-01', until: '2026-11-30' })
  expect(windowEndingWith('year', '2026-02-03')).toEqual({ from: '2025-03-01', until: '2026-02-28' })
  expect(windowEndingWith('week', '2026-11-29')).toEqual({ from: '2026-11-23', until: '2026-11-29' })
})
