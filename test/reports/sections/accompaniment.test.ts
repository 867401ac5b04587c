import { expect, test } from 'vitest'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import { MISSION } from '../../../src/domain/published/quarter-figures.ts'
import { accompaniment } from '../../../src/reports/sections/accompaniment.ts'
import { estate } from '../../domain/build.ts'
import { aContext, figureOf, figuresIn, frozen, saidIn, T2, T3, YEAR } from './a-context.ts'

const cells = (mediation: number | null, relay: number | null = 9, request: number | null = 8) => [
  { measure: 'mediation' as const, scope: MISSION, count: mediation },
  { measure: 'relay' as const, scope: MISSION, count: relay },
  { measure: 'request' as const, scope: MISSION, count: request },
]
const records: readonly Mediation[] = Array.from({ length: 17 }, (_, rank) => ({
  ...{ kind: 'mediation', id: `m${rank}`, caseCode: `M-2026-${rank}`, mode: 'deferred', motif: 'B2' },
  ...{ place: 'e1', opened: '2026-08-01', parties: [], meetings: [], agreements: [] },
}))

test('totals are those of the frozen quarter, whatever the records say, and the same for every reader', () => {
  const held = estate(...records, frozen(T3, cells(7)), frozen(T2, cells(6)))
  const all = accompaniment(aContext(held, null, { compared: T2 }))
  expect(figuresIn(all).map(({ value, was }) => [value, was?.value])).toEqual([
    [7, 6],
    [9, 9],
    [8, 8],
  ])
  for (const funder of held.landlord.keys())
    expect(accompaniment(aContext(held, funder, { compared: T2 }))).toEqual(all)
  expect(figuresIn(all).some(({ counts }) => counts)).toBe(false)
})

test('a quarter not frozen is not counted: it says that it is missing', () => {
  const section = accompaniment(aContext(estate(...records)))
  expect(figureOf(section, 'mediation-quarter')).toMatchObject({
    value: null,
    uncertainty: expect.stringContaining('T3'),
  })
  expect(saidIn(section)).not.toContain('17')
})

test('a year is the sum of its published quarters, names those it lacks, and shows each', () => {
  const held = estate(frozen(T3, cells(7)), frozen(T2, cells(null)))
  const year = { span: 'year' as const, period: YEAR }
  const section = accompaniment(aContext(held, null, year))
  expect(figureOf(section, 'mediation-quarter')).toMatchObject({ value: 7 })
  expect(figureOf(section, 'mediation-quarter')?.uncertainty).toMatch(/T4.2025, T1.2026.*T2.2026/)
  expect(figureOf(section, 'relay-quarter')?.value).toBe(18)
  const chart = section?.blocks.find((block) => block.kind === 'chart')
  expect(chart).toMatchObject({
    chart: { series: [{ values: [null, null, null, 7] }, { values: [null, null, 9, 9] }, {}] },
  })
})

test('a month repeats the last frozen quarter and says which; a week says nothing', () => {
  const held = estate(frozen(T3, cells(7)))
  const month = { span: 'month' as const, period: { from: '2026-10-01', until: '2026-10-31' } }
  const section = accompaniment(aContext(held, null, month))
  expect(figureOf(section, 'mediation-quarter')?.value).toBe(7)
  expect(saidIn(section)).toContain('T3\u00a02026')
  const before = { span: 'month' as const, period: { from: '2026-08-01', until: '2026-08-31' } }
  expect(accompaniment(aContext(held, null, before))).toBe(null)
  expect(accompaniment(aContext(held, null, { span: 'week' }))).toBe(null)
})
