import { expect, test } from 'vitest'
import { beforeRecords } from '../../../src/domain/hotspots/before-records.ts'
import { observationsOf } from '../../../src/domain/hotspots/observations-of.ts'
import { stepCounts } from '../../../src/domain/hotspots/step-counts.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import { estate, passage, situation } from '../build.ts'

const noted = estate(
  passage('p1', { when: { day: '2026-09-20', band: 'morning' } }),
  situation('s1', { when: { day: '2026-10-05', band: 'morning' } }),
)

test.each([
  ['2026-08-01', '2026-08-31', 'whole'],
  ['2026-09-01', '2026-09-19', 'whole'],
  ['2026-09-01', '2026-09-20', 'part'],
  ['2026-09-12', '2026-10-31', 'part'],
  // A first week without anything to note is not a gap.
  ['2026-09-13', '2026-10-31', null],
  ['2026-10-01', '2026-10-31', null],
] as const)('records that begin on 20 September, %s to %s: %s', (from, until, expected) => {
  expect(beforeRecords(noted, { from, until })).toBe(expected)
})

test('where nothing was ever recorded no period is before it', () => {
  expect(beforeRecords(estate(), { from: '2026-08-01', until: '2026-08-31' })).toBeNull()
})

test('bars over before the first record are told from those that count nothing', () => {
  const filter = {
    ...{ period: { from: '2026-08-01', until: '2026-08-31' }, families: FAMILIES, viewer: 'team' as const },
    ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  }
  const bars = stepCounts(noted, observationsOf(noted, filter), {
    ...{ families: FAMILIES, step: 'month', from: '2026-07-01', until: '2026-11-30', today: '2026-11-30' },
  })
  expect(bars.map(({ step, count, isBeforeRecords }) => [step, count, isBeforeRecords])).toEqual([
    ['2026-07', 0, true],
    ['2026-08', 0, true],
    ['2026-09', 0, false],
    ['2026-10', 1, false],
    ['2026-11', 0, false],
  ])
})
