import { expect, test } from 'vitest'
import type { HeatFilter } from '../../../src/domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { stepCounts } from '../../../src/domain/hotspots/step-counts.ts'
import { estate, situation } from '../build.ts'

const TODAY = '2026-09-15'
const filter = (): HeatFilter => ({
  period: { from: '2026-08-01', until: '2026-08-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
})

test('bars count each step as the map of that step shows it, empty ones and left out families too', () => {
  const held = estate(
    situation('1', { when: { day: '2026-01-31', band: 'evening' } }),
    situation('2', { when: { day: '2026-03-01', band: 'evening' } }),
    situation('3', { code: 'E1', when: { day: '2026-03-02', band: 'evening' } }),
    situation('4', { code: 'E1', when: { day: '2026-08-02', band: 'evening' } }),
    situation('5', { code: 'C5', when: { day: '2026-08-03', band: 'evening' } }),
  )
  const { families } = filter()
  const bars = stepCounts(held, observationsOf(held, filter()), {
    ...{ families, step: 'month', from: '2026-01-15', until: '2026-08-02', today: TODAY },
  })
  expect(bars.map(({ step, count }) => `${step}: ${count}`)).toEqual([
    '2026-01: 1',
    '2026-02: 0',
    '2026-03: 1',
    '2026-04: 0',
    '2026-05: 0',
    '2026-06: 0',
    '2026-07: 0',
    '2026-08: 1',
  ])
  expect(bars[2]!.leftOut).toEqual(['E'])
  expect(bars[7]!.leftOut).toEqual([])
})

test('weeks of bars begin on Mondays and cover both ends', () => {
  const held = estate()
  const { families } = filter()
  const bars = stepCounts(held, observationsOf(held, filter()), {
    ...{ families, step: 'week', from: '2026-12-30', until: '2027-01-04', today: '2027-01-10' },
  })
  expect(bars.map(({ step, from }) => [step, from])).toEqual([
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
  ])
})
