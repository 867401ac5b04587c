import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween } from '../../../src/domain/civil-date.ts'
import type { Period } from '../../../src/domain/period.ts'
import { MISSION } from '../../../src/domain/published/quarter-figures.ts'
import { expiredCount } from '../../../src/domain/retention/expired-count.ts'
import type { MonthlyCount } from '../../../src/domain/retention/monthly-count.ts'
import type { Round } from '../../../src/domain/week/round.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { hourVariety } from '../../../src/reports/figures/hour-variety.ts'
import { periodSteps } from '../../../src/reports/figures/period-steps.ts'
import { plannedDone } from '../../../src/reports/sections/planned-done.ts'
import { presence } from '../../../src/reports/sections/presence.ts'
import { recency } from '../../../src/reports/sections/recency.ts'
import { entrance, estate, passage } from '../../domain/build.ts'
import {
  aContext,
  figureOf,
  frozen,
  listOf,
  rowsOf,
  saidIn,
  T2,
  T3,
  TODAY,
  tableOf,
  WEEK,
} from './a-context.ts'

const on = (day: string) => ({ when: { day, band: 'morning' as const } })
const round = (id: string, day: string): Round => ({
  ...{ kind: 'round', id, day, week: '2026-W33', pair: 'binome-secret', start: '14:00', end: '16:30' },
  ...{ startPlace: 'square', endPlace: 'square', breakMinutes: 10, unplannedShare: 0.3 },
  ...{ walkMetres: 900, walkMinutes: 14, line: [] },
})
const monthly = (month: string, place: string, count: number, what: MonthlyCount['what'] = 'passage') =>
  ({ kind: 'monthlyCount', id: `${month}-${what}-${place}`, month, what, place, count }) as const

test('a landlord reads its own stock, the public space on a line of its own, rounds of the whole mission', () => {
  const held = estate(
    round('walked', '2026-08-10'),
    round('not-walked', '2026-08-11'),
    passage('1', {
      ...on('2026-08-10'),
      round: 'walked',
      exchanges: '6+',
      youths: '3-5',
      pair: 'binome-secret',
    }),
    passage('2', { ...on('2026-08-11'), exchanges: '3-5', youths: '1-2', stopKind: 'presence', minutes: 15 }),
    passage('3', { ...on('2026-08-12'), place: 'e2', exchanges: '6+' }),
    passage('4', { ...on('2026-08-12'), place: 'square' }),
    passage('5', { ...on('2026-08-12'), done: false, reason: 'no-access', round: 'not-walked' }),
    passage('6', on('2026-10-01')),
  )
  const section = presence(aContext(held, 'vilogia'))
  const value = (id: string) => figureOf(section, id)?.value
  expect(['rounds', 'round-hours', 'passages', 'passages-public', 'minutes'].map(value)).toEqual([
    1, 140, 2, 1, 17,
  ])
  expect(figureOf(section, 'exchanges')).toMatchObject({ value: 2, of: typeset('sur 2') })
  expect(['presences', 'permanences', 'places-met'].map(value)).toEqual([1, undefined, 1])
  expect(saidIn(section)).not.toContain('binome-secret')
  const all = presence(aContext(held))
  expect(figureOf(all, 'passages')?.value).toBe(4)
  expect(figureOf(all, 'exchanges')).toMatchObject({ value: 3, of: typeset('sur 4') })
})

test('people met are those of the frozen quarter, the same to every reader, whatever is noted late', () => {
  const cell = (measure: 'people' | 'youths', count: number | null) => ({ measure, scope: MISSION, count })
  const late = Array.from({ length: 9 }, (_, n) => passage(`${n}`, { ...on('2026-08-10'), exchanges: '6+' }))
  const held = estate(...late, frozen(T3, [cell('people', 12), cell('youths', null)]))
  for (const funder of [null, 'vilogia', 'ville']) {
    const section = presence(aContext(held, funder))
    expect(figureOf(section, 'people')).toMatchObject({ value: 12, shown: typeset('au moins 12') })
    expect(figureOf(section, 'youths')).toMatchObject({ value: null, shown: 'non communiqué' })
  }
  const none = presence(aContext(estate(frozen(T3, [cell('people', 0)]))))
  expect(figureOf(none, 'people')?.shown).toBe('aucune notée')
  // Frozen before such people were counted.
  expect(figureOf(none, 'youths')).toMatchObject({ value: null, shown: 'non noté' })
  expect(figureOf(none, 'youths')?.uncertainty).toContain('non noté')
  expect(figureOf(none, 'exchanges')).toMatchObject({ value: null, shown: 'non noté' })
  const month = { span: 'month' as const, period: { from: '2026-10-01', until: '2026-10-31' } }
  const board = presence(aContext(held, null, month))
  expect(figureOf(board, 'people')).toMatchObject({
    value: 12,
    uncertainty: expect.stringContaining('T3\u00a02026'),
  })
  expect(figureOf(board, 'youths')).toBeUndefined()
  expect(figureOf(presence(aContext(held, null, { span: 'week', period: WEEK })), 'people')).toBeUndefined()
})

test('of records that are gone the monthly counts tell passages, and nothing else is made up', () => {
  const held = estate(
    monthly('2025-04', 'e1', 30),
    monthly('2025-05', 'e1', 20),
    monthly('2025-05', 'e2', 7),
    monthly('2025-07', 'e1', 100),
    monthly('2025-05', 'e1', 3, 'A'),
  )
  const section = presence(aContext(held, 'vilogia', { period: { from: '2025-04-01', until: '2025-06-30' } }))
  expect(figureOf(section, 'passages')).toMatchObject({ value: 50 })
  expect(figureOf(section, 'passages')?.uncertainty).toContain('50')
  for (const id of ['rounds', 'minutes', 'exchanges', 'places-met'])
    expect(figureOf(section, id)).toMatchObject({ value: null, shown: typeset('conservé au-delà : non') })
  expect(figureOf(section, 'people')).toMatchObject({ value: null, shown: 'non conservé' })
  const cut: Period = { from: '2025-04-15', until: '2025-06-30' }
  expect(expiredCount(held, cut, 'passage', () => true)).toBe(27)
  expect(recency(aContext(held, null, { period: cut }))).toBeNull()
})

test('places beyond their gap are told on the last day of the period, by name to their own landlord alone', () => {
  const held = estate(
    passage('old', on('2026-09-01')),
    passage('new', { ...on('2026-09-29'), place: 'square' }),
    passage('later', on('2026-10-05')),
  )
  const own = recency(aContext(held, 'vilogia'))
  expect(figureOf(own, 'overdue')).toMatchObject({ value: 1, of: typeset('sur 1') })
  expect(listOf(own)[0]).toContain('29')
  const all = recency(aContext(held))
  expect(figureOf(all, 'overdue')?.value).toBe(2)
  expect(listOf(all)).toEqual([])
  expect(rowsOf(tableOf(all, 'recency')).map(([, count]) => count)).toEqual([1, 1, 0, 1])
})

test('a half-day that never changes is guessed each time, one that alternates is not; fixed stops do not count', () => {
  const days = Array.from({ length: 100 }, (_, n) => addDays('2026-06-01', n)).filter(
    (day) => new Date(`${day}T00:00Z`).getUTCDay() === 2,
  )
  const doors = Array.from({ length: 6 }, (_, n) => `d${n}`)
  const held = (band: (week: number) => 'morning' | 'afternoon', stopKind?: 'permanence') =>
    estate(
      ...doors.map((id) => entrance(id)),
      ...doors.flatMap((place) =>
        days.map((day, week) =>
          passage(`${place} ${day}`, {
            place,
            when: { day, band: band(week) },
            ...(stopKind && { stopKind }),
          }),
        ),
      ),
    )
  const share = (of: ReturnType<typeof held>) =>
    hourVariety(of, () => true, { from: '2026-07-01', until: '2026-08-31' })?.share
  expect(share(held(() => 'morning'))).toBe(1)
  expect(share(held((week) => (week % 5 === 0 ? 'afternoon' : 'morning')))).toBeLessThan(0.9)
  expect(share(held(() => 'morning', 'permanence'))).toBeUndefined()
  expect(
    hourVariety(
      held(() => 'morning'),
      () => true,
      { from: '2026-07-01', until: '2026-07-07' },
    ),
  ).toBeNull()
})

test('the steps of a chart are the period, cut without a gap', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
      fc.integer({ min: 0, max: 40 }),
      (span, back) => {
        const month = addMonths('2026-07', -back)
        const from = span === 'week' ? addDays('2026-11-16', -7 * back) : `${month}-01`
        const days = { week: 6, month: 27, quarter: 89, year: 364 }[span]
        const period = { from, until: addDays(from, days) }
        const steps = periodSteps(span, period)
        expect(steps[0]!.period.from).toBe(period.from)
        expect(steps.at(-1)!.period.until).toBe(period.until)
        for (const [rank, step] of steps.entries())
          if (rank > 0) expect(daysBetween(steps[rank - 1]!.period.until, step.period.from)).toBe(1)
        expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
      },
    ),
    { numRuns: 100 },
  )
})

test('without a close there is nothing planned to tell, and two periods stand side by side', () => {
  expect(plannedDone(aContext(estate()))).toBeNull()
  const held = estate(
    passage('1', on('2026-05-10')),
    passage('2', on('2026-08-10')),
    passage('3', on('2026-08-11')),
  )
  const section = presence(aContext(held, null, { compared: T2, period: T3, today: TODAY }))
  expect(figureOf(section, 'passages')).toMatchObject({ value: 2, was: { value: 1 }, change: '+1' })
  const chart = section!.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []))[0]!
  expect(chart.series.map(({ values }) => values)).toEqual([
    [0, 2, 0],
    // Records begin in May: April is unknown.
    [null, 1, 0],
    [0, 0, 0],
  ])
  expect(chart.series.map(({ mark }) => mark)).toEqual([undefined, undefined, undefined])
})

test('steps before the records are unknown; of the counts by month that are left they are known', () => {
  const late = estate(passage('1', on('2026-08-10')))
  const chartIn = (of: typeof late, funder: string | null = null) =>
    presence(aContext(of, funder))!.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []))[0]!
  expect(chartIn(late).series.map(({ values }) => values)).toEqual([
    [null, 1, 0],
    [null, 0, 0],
  ])
  expect(chartIn(late).note).toContain('10\u00a0août 2026')
  const soon = aContext(late, null, {
    today: '2026-08-31',
    period: { from: '2026-08-01', until: '2026-10-31' },
  })
  const [coming] = presence(soon)!.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []))
  expect(coming!.series[0]!.values).toEqual([1, null, null])
  expect(coming!.note).toContain('à venir')
  const { colour, pattern } = late.landlord.get('vilogia')!
  expect(chartIn(late, 'vilogia').series.map(({ mark }) => mark)).toEqual([{ colour, pattern }, undefined])
})

test('a week that the month cuts says its days, and is compared with none', () => {
  const period = { from: '2026-10-01', until: '2026-10-31' }
  const compared = { from: '2026-09-01', until: '2026-09-30' }
  const held = estate(
    ...['2026-08-01', '2026-09-01', '2026-09-08', '2026-10-01', '2026-10-06'].map((day) =>
      passage(day, on(day)),
    ),
  )
  const [chart] = presence(aContext(held, null, { span: 'month', period, compared }))!.blocks.flatMap(
    (block) => (block.kind === 'chart' ? block.chart : []),
  )
  expect(chart!.categories).toEqual([
    'Semaine 40, partielle (1er–4)',
    'Semaine 41',
    'Semaine 42',
    'Semaine 43',
    'Semaine 44, partielle (26–31)',
  ])
  expect(chart!.series.slice(0, 2).map(({ values }) => values)).toEqual([
    [1, 1, 0, 0, 0],
    [null, 1, 0, 0, null],
  ])
  expect(chart!.note).toContain('que par semaines entières')
})
