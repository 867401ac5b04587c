import { expect, test } from 'vitest'
import { firstSession } from '../../../src/app/first-session.ts'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { rateRatio } from '../../../src/domain/rates/rate-ratio.ts'
import { rateChange } from '../../../src/hotspots/chance/rate-change.ts'
import { estate, passage, situation } from '../../domain/build.ts'

const on = (day: string) => ({ when: { day, band: 'morning' as const }, place: 'e1' })
const view = (from: string, until: string) => ({
  ...{ from: dayNumberOf(from), until: dayNumberOf(until) },
  families: ['A'] as const,
})
const [a, b] = [view('2026-09-01', '2026-09-30'), view('2026-10-01', '2026-10-31')]
const seen = { code: 'A1', origin: 'seen' as const }
const observed = (withPassages: boolean) =>
  observationsOf(
    estate(
      situation('s1', { ...on('2026-09-02'), ...seen }),
      situation('s2', { ...on('2026-10-02'), ...seen }),
      // Within seven days: the same episode.
      situation('s3', { ...on('2026-10-05'), ...seen }),
      situation('s4', { ...on('2026-10-20'), ...seen }),
      situation('s5', { ...on('2026-10-28'), ...seen, origin: 'reported' }),
      ...(withPassages
        ? ['2026-09-02', '2026-09-09', '2026-10-02', '2026-10-20'].map((day) =>
            passage(day, { ...on(day), done: true }),
          )
        : []),
    ),
    firstSession('2026-11-24').heat.filter,
  )

test('episodes seen per passage are compared, not all that was noted', () => {
  expect(rateChange(observed(true), a, b)).toEqual(rateRatio(1, 2, 2, 2))
})

test('without passages there is nothing to compare by', () => {
  expect(rateChange(observed(false), a, b)).toBeNull()
})

test('a family that one period lost is compared in neither', () => {
  expect(rateChange(observed(true), { ...a, families: ['D'] }, b)).toBeNull()
})
