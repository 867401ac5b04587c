import { expect, test } from 'vitest'
import { type BarometerLevel, barometerId } from '../../../src/domain/follow-up/barometer-reading.ts'
import type { ReportChart, ReportSection } from '../../../src/domain/reports/report.ts'
import { chartScale } from '../../../src/exchange/papers/chart-scale.ts'
import { barometer } from '../../../src/reports/sections/barometer.ts'
import { calmed } from '../../../src/reports/sections/calmed.ts'
import { building, entrance, estate, sector, situation } from '../../domain/build.ts'
import {
  aContext,
  extension,
  figureOf,
  frozen,
  jointPlan,
  listOf,
  rowsOf,
  saidIn,
  T2,
  T3,
  tableOf,
  WEEK,
} from './a-context.ts'

const reading = (week: string, level: BarometerLevel, of = 'nord') => ({
  ...{ kind: 'barometer' as const, id: barometerId(week, of), week, sector: of, level, on: '2026-08-01' },
})
const chartsIn = (section: ReportSection | null): readonly ReportChart[] =>
  section?.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : [])) ?? []
const done = (id: string, over: Parameters<typeof situation>[1] = {}) =>
  situation(id, {
    statusSteps: [
      { status: 'noted', on: '2026-08-01' },
      { status: 'checked', on: '2026-08-20' },
    ],
    ...over,
  })
const social = (scope: string, count: number | null) => ({ measure: 'social' as const, scope, count })

test('what was settled is by résidence to its landlord, by sector to all together, in total to an insurer', () => {
  const held = estate(
    building('b', { residence: 'Les Tilleuls' }),
    entrance('e3', { building: 'b', at: [3.112, 50.641] }),
    done('1', { place: 'e3' }),
    done('2', { place: 'e3', statusSteps: [{ status: 'done', on: '2026-08-20' }] }),
    done('3', { place: 'e2', responsible: 'partenord-habitat' }),
    done('4', { place: 'e3', code: 'B1', audience: 'funder' }),
  )
  const own = calmed(aContext(held, 'vilogia'))
  expect(figureOf(own, 'settled')).toMatchObject({
    value: 2,
    counts: [{ kind: 'situation', ids: ['1', '2'] }],
  })
  expect(figureOf(own, 'settled-checked')?.value).toBe(1)
  expect(rowsOf(tableOf(own, 'settled'))).toEqual([['Les Tilleuls', 2, 1]])
  const all = calmed(aContext(held))
  expect(rowsOf(tableOf(all, 'settled'))).toEqual([['Secteur nord', 3, 2]])
  expect(saidIn(all)).not.toContain('Tilleuls')
  expect(calmed(aContext(held, 'ag2r-la-mondiale'))).toBe(null)
})

test('a résidence of another landlord is not named, though what was settled there is counted', () => {
  const held = estate(
    building('b', { residence: 'Les Pinsons', landlord: 'partenord-habitat' }),
    entrance('e3', { building: 'b', landlord: 'partenord-habitat' }),
    done('1', { place: 'e3' }),
    done('2', { place: 'square' }),
  )
  const section = calmed(aContext(held, 'vilogia'))
  expect(rowsOf(tableOf(section, 'settled'))).toEqual([['Autre lieu', 2, 2]])
  expect(saidIn(section)).not.toContain('Pinsons')
})

test('of many résidences the first are those with most, the others are put together, and nothing is lost', () => {
  const places = Array.from({ length: 14 }, (_, rank) => `h${rank}`)
  const held = estate(
    ...places.flatMap((id, rank) => [
      building(`b${rank}`, { residence: `Résidence ${rank}` }),
      entrance(id, { building: `b${rank}` }),
      done(`s${rank}`, { place: id }),
    ]),
    done('more', { place: 'h12' }),
  )
  const rows = rowsOf(tableOf(calmed(aContext(held, 'vilogia')), 'settled'))
  expect(rows).toHaveLength(11)
  expect(rows[0]).toEqual(['Résidence 12', 2, 2])
  expect(rows[1]?.[0]).toBe('Résidence 0')
  expect(rows.at(-1)).toEqual(['4\u00a0autres', 4, 4])
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(15)
})

test('an insurer reads both numbers, however small, and no row', () => {
  const of = (count: number) =>
    calmed(
      aContext(
        estate(extension, ...Array.from({ length: count }, (_, rank) => done(`s${rank}`, { place: 'e2' }))),
        'ag2r-la-mondiale',
      ),
    )
  expect(figureOf(of(2), 'settled')).toMatchObject({ value: 2, shown: '2' })
  expect(figureOf(of(2), 'settled-checked')).toMatchObject({ value: 2, shown: '2' })
  expect(tableOf(of(5), 'settled')).toBeUndefined()
})

test('of the social families, only published cells of sectors that went down are said, where both are whole', () => {
  const noise = Array.from({ length: 23 }, (_, rank) => situation(`b${rank}`, { code: 'B1', place: 'nord' }))
  const of = (was: number | null, now: number | null) =>
    listOf(
      calmed(
        aContext(estate(...noise, frozen(T2, [social('nord', was)]), frozen(T3, [social('nord', now)]))),
      ),
    )
  expect(of(31, 12)).toEqual([expect.stringMatching(/^Secteur nord.*31.*12/)])
  for (const [was, now] of [
    [12, 31],
    [12, 12],
    [31, null],
    [null, 12],
  ] as const)
    expect(of(was, now)).toEqual([])
})

test('plans whose aim was reached are said by their place, at a door by its sector, never by their words', () => {
  const evaluation = (result: 'reached' | 'partly' | 'not-reached', on = '2026-09-01') => ({
    evaluation: { on, result, text: 'Le hall est calme' },
  })
  const held = estate(
    jointPlan('a', { place: 'e2', ...evaluation('reached') }),
    jointPlan('b', evaluation('partly')),
    jointPlan('c', evaluation('not-reached')),
    jointPlan('d', evaluation('reached', '2026-10-01')),
  )
  const section = calmed(aContext(held))
  expect(listOf(section)).toHaveLength(2)
  expect(listOf(section)[0]).toMatch(/^Secteur nord.*objectif atteint\.$/)
  expect(listOf(section)[1]).toMatch(/^Place square.*en partie\.$/)
  expect(saidIn(section)).not.toMatch(/hall|Objectif a/)
})

test('the barometer has each week on the written scale, and what was not given is a gap', () => {
  const held = estate(reading('2026-W30', -1), reading('2026-W31', 2), reading('2026-W20', 1))
  const section = barometer(aContext(held, 'vilogia', { compared: T2 }))
  const [chart] = chartsIn(section)
  expect(chart?.categories).toHaveLength(13)
  expect(chart?.series).toEqual([{ name: 'Secteur nord', values: expect.arrayContaining([-1, 2, null]) }])
  expect(chart?.series[0]?.values.filter((value) => value !== null)).toEqual([-1, 2])
  expect([chartScale(chart!).from, chartScale(chart!).until]).toEqual([-2, 2])
  expect(rowsOf(tableOf(section, 'barometer-compared'))).toEqual([['Secteur nord', 1, 0.5]])
  expect(tableOf(barometer(aContext(held)), 'barometer-compared')).toBeUndefined()
  expect(barometer(aContext(estate()))).toBe(null)
})

test('over a year months have the middle of their weeks; a week stands beside the one before, in words', () => {
  const held = estate(reading('2026-W30', -1), reading('2026-W31', 2), reading('2026-W29', 0))
  const [year] = chartsIn(
    barometer(aContext(held, null, { span: 'year', period: { from: '2025-10-01', until: '2026-09-30' } })),
  )
  expect(year?.categories).toHaveLength(12)
  expect(year?.series[0]?.values[9]).toBe(0)
  const given = estate(sector('sud'), reading('2026-W47', 1), reading('2026-W46', -2))
  const week = { span: 'week', period: WEEK } as const
  expect(listOf(barometer(aContext(given, null, week)))).toEqual([
    '+1, apaisé\u00a0: Secteur nord (en hausse)',
    'Pas donnée\u00a0: Secteur sud',
  ])
  const worse = estate(reading('2026-W47', -1), reading('2026-W46', 0))
  expect(listOf(barometer(aContext(worse, null, week)))).toEqual([
    '−1, tendu\u00a0: Secteur nord (en baisse)',
  ])
})
