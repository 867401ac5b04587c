import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoWeekOf } from '../../src/domain/civil-date.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { isInPeriod, type Period } from '../../src/domain/period.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { ALL_FUNDERS, type Report, type ReportSpan } from '../../src/domain/reports/report.ts'
import { weekClosure } from '../../src/domain/week/closed-week.ts'
import { dayOf } from '../../src/domain/when.ts'
import { layOut } from '../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../src/exchange/papers/paper-html.ts'
import { reportTables } from '../../src/exchange/papers/report-tables.ts'
import { makeRelease } from '../../src/reports/release.ts'
import { estate, passage, situation } from '../domain/build.ts'
import {
  anEstate,
  chartOf,
  figureOf,
  on,
  reported,
  SECOND,
  saidIn,
  stock,
  sum,
  THIRD,
  TODAY,
  tablesOf,
  ZONE,
} from './random-estate.ts'
import { extension } from './sections/a-context.ts'

const numRuns = process.env.TOURNEE_LONG ? 1_000 : 40

test('what a funder’s report counts of A, D and F is the rows of its file, its tables, its chart and the records themselves', () => {
  fc.assert(
    fc.property(anEstate, fc.constantFrom('vilogia', 'partenord-habitat', 'ville'), (held, funder) => {
      const report = reported(held, funder)
      const release = makeRelease(held, funder, THIRD, TODAY)
      const rows = isRefusal(release) ? [] : release.rows
      const chart = chartOf(report, 'situations-steps')!
      const sides = chartOf(report, 'situations-sides')!
      for (const [rank, family] of (['A', 'D', 'F'] as const).entries()) {
        const { value, was, counts } = figureOf(report, `situations-${family}`)!
        const direct = (period: Period): string[] =>
          [...held.situation.values()]
            .filter(
              ({ code, responsible, audience, place, when }) =>
                code.startsWith(family) &&
                responsible === funder &&
                ['funder', 'technical-committee', 'public'].includes(audience) &&
                !['gone', 'nord'].includes(place) &&
                isInPeriod(dayOf(when, ZONE), period),
            )
            .map(({ id }) => id)
        expect(value).toBe(rows.filter((row) => row.family === family).length)
        expect([...counts![0]!.ids].sort()).toEqual(direct(THIRD).sort())
        expect(was?.value).toBe(direct(SECOND).length)
        expect(sum(chart.series[rank]!.values)).toBe(value)
        expect(sides.series.map(({ values }) => values[rank])).toEqual([value, was?.value])
      }
      const tables = new Map(tablesOf(report).map((table) => [table.id, table]))
      expect(sum((tables.get('situations-codes')?.rows ?? []).map(({ cells }) => cells[0]))).toBe(rows.length)
      expect(sum((tables.get('situations-places')?.rows ?? []).map(({ cells }) => cells.at(-1)))).toBe(
        rows.length,
      )
    }),
    { numRuns },
  )
})

test('the funders’ reports add up to the one for all: situations by who answers, passages by whose place', () => {
  fc.assert(
    fc.property(anEstate, (held) => {
      const all = reported(held, ALL_FUNDERS)
      const each = ['vilogia', 'partenord-habitat', 'ville'].map((funder) => reported(held, funder))
      const countIn = (report: Report, id: string) => figureOf(report, id)!.value!
      for (const family of ['A', 'D', 'F']) {
        const others = [...held.situation.values()].filter(
          ({ code, responsible, audience, place, when }) =>
            code.startsWith(family) &&
            responsible === 'other' &&
            !['team', 'watch-group'].includes(audience) &&
            !['gone', 'nord'].includes(place) &&
            isInPeriod(dayOf(when, ZONE), THIRD),
        ).length
        const id = `situations-${family}`
        expect(countIn(all, id)).toBe(sum(each.map((report) => countIn(report, id))) + others)
      }
      const passed = [...held.passage.values()].filter(
        ({ done, when }) => done && isInPeriod(dayOf(when, ZONE), THIRD),
      )
      expect(countIn(all, 'passages')).toBe(passed.length)
      const gone = passed.filter(({ place }) => place === 'gone').length
      expect(sum(each.map((report) => countIn(report, 'passages'))) + gone).toBe(passed.length)
      expect(countIn(each[0]!, 'passages-public')).toBe(countIn(each[2]!, 'passages'))
      expect(sum(chartOf(all, 'passages-steps')!.series[0]!.values)).toBe(passed.length)
    }),
    { numRuns },
  )
})

test('a landlord’s report never tells a neighbour’s name, place or number, on the page, in its tables, nor by a figure', () => {
  const NEIGHBOUR = /pinson|partenord|\be2\b/i
  fc.assert(
    fc.property(anEstate, fc.constantFrom<ReportSpan>('week', 'month', 'quarter'), (drawn, span) => {
      const held = [...drawn.passage.values()].some(({ place }) => place === 'p2')
        ? drawn
        : estate(...stock, ...drawn.situation.values(), passage('theirs', { place: 'p2' }))
      const period = {
        week: { from: '2026-08-10', until: '2026-08-16' },
        month: { from: '2026-08-01', until: '2026-08-31' },
        quarter: THIRD,
      }
      const report = reported(held, 'vilogia', span, period[span as keyof typeof period])
      const words = saidIn(report).replaceAll(/"(?:value|cells|values)":(?:\[[^\]]*\]|[^,}]*)/g, '')
      const page = paperHtml(layOut(report, { size: 'A4', orientation: 'portrait', edits: {} }))
      expect(words).not.toMatch(NEIGHBOUR)
      expect(page).not.toMatch(/pinson|partenord/i)
      expect(reportTables(report)).not.toMatch(NEIGHBOUR)
      // Nothing of its figures moves with what is noted at a neighbour's place that only the neighbour answers for.
      const more = estate(
        ...stock,
        ...held.passage.values(),
        ...held.situation.values(),
        ...[1, 2, 3].map((n) =>
          situation(`more-${n}`, {
            ...{ code: 'A1', place: 'p2', responsible: 'partenord-habitat' },
            when: { day: '2026-08-12', band: 'morning' },
            statusSteps: [{ status: 'noted', on: '2026-08-12' }],
          }),
        ),
        passage('more', { place: 'p2', when: { day: '2026-08-12', band: 'morning' } }),
      )
      const again = reported(more, 'vilogia', span, period[span as keyof typeof period])
      const own = (of: Report) =>
        of.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'figures' ? block.figures.map(({ id, shown }) => [id, shown]) : [],
          ),
        )
      expect(own(again)).toEqual(own(report))
    }),
    { numRuns },
  )
})

test('what an insurer’s report counts of A, D and F is what its file says, however few', () => {
  let few = 0
  fc.assert(
    fc.property(anEstate, (records) => {
      const held = withRecords(records, [extension])
      const report = reported(held, 'ag2r-la-mondiale')
      const release = makeRelease(held, 'ag2r-la-mondiale', THIRD, TODAY)
      if (isRefusal(release)) throw new Error(release.code)
      for (const family of ['A', 'D', 'F'] as const) {
        const { count } = release.counts.find(({ measure }) => measure === family)!
        const direct = [...held.situation.values()].filter(
          ({ code, audience, place, when }) =>
            code.startsWith(family) &&
            ['funder', 'technical-committee', 'public'].includes(audience) &&
            ['e2', 'square'].includes(place) &&
            isInPeriod(dayOf(when, ZONE), THIRD),
        )
        expect([count, figureOf(report, `situations-${family}`)?.value]).toEqual([
          direct.length,
          direct.length,
        ])
        if (direct.length > 0 && direct.length < 5) few++
      }
    }),
    { numRuns },
  )
  expect(few).toBeGreaterThan(numRuns / 2)
})

test('no figure under 5 has a per cent, whoever it is for', () => {
  fc.assert(
    fc.property(
      anEstate,
      fc.constantFrom('vilogia', 'ville', 'ag2r-la-mondiale', ALL_FUNDERS),
      (held, audience) => {
        const report = reported(held, audience)
        for (const { blocks } of report.sections)
          for (const block of blocks)
            for (const { id, value, shown, change, was } of block.kind === 'figures' ? block.figures : []) {
              // Shares of money or of passages are no counts.
              if (value !== null && !Number.isInteger(value)) continue
              if (value !== null && value < 5) expect(`${id} ${shown}${change ?? ''}`).not.toContain('%')
              if (was?.value !== undefined && was.value !== null && was.value < 5)
                expect(change ?? '').not.toContain('%')
            }
      },
    ),
    { numRuns },
  )
})

test('social situations and acts that are recorded change no word of any report, and no hour nor pair is told', () => {
  fc.assert(
    fc.property(
      anEstate,
      fc.constantFrom('vilogia', 'ville', 'ag2r-la-mondiale', ALL_FUNDERS),
      fc.constantFrom<ReportSpan>('week', 'month', 'quarter', 'year'),
      (held, audience, span) => {
        const social = ['B1', 'C1', 'E1', 'G1'].flatMap((code) =>
          ['e1', 'square', 'p2'].map((place) =>
            situation(`social ${code} ${place}`, {
              ...{ code, place, audience: 'public' },
              ...on('2026-08-12'),
            }),
          ),
        )
        const act = {
          kind: 'intervention',
          id: 'act',
          type: 'visit',
          place: 'vb',
          ...on('2026-08-12'),
        } as const
        const said = saidIn(reported(held, audience, span))
        expect(saidIn(reported(withRecords(held, [...social, act]), audience, span))).toBe(said)
        expect(said).not.toMatch(/T22:43|22:43|0 h 43|binome/)
      },
    ),
    { numRuns },
  )
})

test('a funder that is not known gets no section, and never what is for all together', () => {
  const held = estate(situation('1'), passage('p'))
  expect(reported(held, 'nobody').sections).toEqual([])
  expect(reported(held, ALL_FUNDERS).sections.length).toBeGreaterThan(0)
})

test('planned and done are those of the closes, a week in the period of its Thursday', () => {
  const week = isoWeekOf('2026-08-12')
  const closure = { ...weekClosure(estate(), week, '2026-08-14'), planned: 10, done: 7, unplanned: 2 }
  const late = { ...closure, id: 'closure-2026-W40', week: '2026-W40', planned: 99 }
  const report = reported(
    estate({ ...closure, notDone: { 'no-access': 2, unrecorded: 1 } }, late, passage('p')),
    ALL_FUNDERS,
  )
  expect(figureOf(report, 'stops-planned')!.value).toBe(10)
  expect(figureOf(report, 'stops-done')).toMatchObject({ value: 7 })
  const table = tablesOf(report).find(({ id }) => id === 'not-done')!
  expect(table.rows.map(({ cells }) => cells[0])).toEqual([2, 1])
})
