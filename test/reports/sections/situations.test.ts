import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { MISSION } from '../../../src/domain/published/quarter-figures.ts'
import type { Situation, Status } from '../../../src/domain/situation.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { situations } from '../../../src/reports/sections/situations.ts'
import { technical } from '../../../src/reports/sections/technical.ts'
import { building, entrance, estate, passage, situation } from '../../domain/build.ts'
import {
  aContext,
  extension,
  figureOf,
  frozen,
  listOf,
  rowsOf,
  saidIn,
  T2,
  T3,
  tableOf,
  YEAR,
} from './a-context.ts'

const on = (day: string) => ({ when: { day, band: 'morning' as const } })
const many = (count: number, over: Partial<Situation>, name = ''): Situation[] =>
  Array.from({ length: count }, (_, n) => situation(`${name}${over.code ?? 'A1'} ${n}`, over))
const walked = (
  id: string,
  from: string,
  gaps: readonly number[],
  over: Partial<Situation> = {},
): Situation => {
  const statuses: readonly Status[] = ['noted', 'transmitted', 'taken-up', 'done', 'checked']
  let day = from
  const statusSteps = [0, ...gaps].map((gap, rank) => {
    day = addDays(day, gap)
    return { status: statuses[rank]!, on: day }
  })
  return situation(id, { code: 'F-lift-broken', ...on(from), ...over, statusSteps })
}

test('each family has its count, what chance does to it, and what it was', () => {
  const held = estate(
    ...many(20, { code: 'A1', ...on('2026-08-10') }),
    ...many(3, { code: 'A1', ...on('2026-05-10') }, 'before '),
  )
  const figure = figureOf(situations(aContext(held, 'vilogia', { compared: T2 })), 'situations-A')!
  expect(figure).toMatchObject({ value: 20, was: { value: 3 }, change: '+17' })
  // Garwood's limits of 20 are 12.2 and 30.9.
  expect(figure.uncertainty).toContain(typeset('de 12,2 à 30,9'))
})

test('a change is proven or not, per passage, so that more passages are no rise', () => {
  const held = (before: number, now: number, passedBefore: number, passedNow: number) =>
    estate(
      passage('first', on('2026-03-30')),
      ...many(before, { code: 'A1', ...on('2026-05-10') }, 'before '),
      ...many(now, { code: 'A1', ...on('2026-08-10') }),
      ...Array.from({ length: passedBefore }, (_, n) => passage(`b${n}`, on('2026-05-11'))),
      ...Array.from({ length: passedNow }, (_, n) => passage(`n${n}`, on('2026-08-11'))),
    )
  const said = (...counts: readonly [number, number, number, number]) =>
    listOf(situations(aContext(held(...counts), 'vilogia')))[0]
  expect(said(10, 40, 100, 100)).toContain('davantage, plus que le hasard')
  expect(said(40, 10, 100, 100)).toContain('moins, plus que le hasard')
  expect(said(10, 12, 100, 100)).toContain('pas de changement prouvé')
  expect(said(10, 40, 50, 200)).toContain('pas de changement prouvé')
  expect(said(0, 0, 50, 50)).toContain('trop peu')
  expect(said(10, 40, 0, 50)).toContain('trop peu')
  // Of fewer than five in either period no rate is told, however far apart they are.
  for (const few of [said(0, 40, 100, 100), said(4, 40, 100, 100), said(40, 4, 100, 100)])
    expect(few).toBe(typeset('A · trop peu pour comparer.'))
  expect(said(5, 40, 100, 100)).toContain(typeset('8 fois par passage'))
})

test('where a count and its rate go opposite ways, the passages that did it are said', () => {
  const said = (before: number, now: number, passedBefore: number, passedNow: number) =>
    listOf(
      situations(
        aContext(
          estate(
            passage('first', on('2026-03-30')),
            ...many(before, { code: 'A1', ...on('2026-05-10') }, 'before '),
            ...many(now, { code: 'A1', ...on('2026-08-10') }),
            ...Array.from({ length: passedBefore }, (_, n) => passage(`b${n}`, on('2026-05-11'))),
            ...Array.from({ length: passedNow }, (_, n) => passage(`n${n}`, on('2026-08-11'))),
          ),
          'vilogia',
        ),
      ),
    )[0]
  expect(said(14, 19, 100, 170)).toContain(
    typeset('plus de situations (14, puis 19), mais plus de passages aussi : 0,8 fois par passage'),
  )
  expect(said(19, 14, 170, 100)).toContain(
    typeset('moins de situations (19, puis 14), mais moins de passages aussi : 1,25 fois par passage'),
  )
  for (const plain of [said(14, 19, 100, 100), said(19, 14, 100, 100)]) expect(plain).not.toContain('mais')
})

test('of what was before the records nothing is drawn as none, and no change against it is told', () => {
  const held = estate(passage('first', on('2026-08-03')), ...many(9, { code: 'A1', ...on('2026-08-10') }))
  const section = situations(aContext(held, 'vilogia'))
  const [steps] = section!.blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : []))
  expect(steps!.series.map(({ values }) => values)).toEqual([
    [null, 9, 0],
    [null, 0, 0],
    [null, 0, 0],
  ])
  expect(steps!.note).toContain(typeset('« n. d. » : avant les premiers enregistrements, du 3 août 2026'))
  expect(listOf(section)).toEqual([])
  expect(saidIn(section)).not.toContain('Par rapport à la période d’avant')
})

test('places are résidences of one’s own, public places of the town, sectors for all; elsewhere has no name', () => {
  const held = estate(
    building('b', { residence: 'Résidence Merle' }),
    entrance('m1', { building: 'b', residence: 'Résidence Merle' }),
    situation('1', { place: 'm1', ...on('2026-08-01') }),
    situation('2', { place: 'b', code: 'D2', ...on('2026-08-02') }),
    situation('3', { place: 'e2', ...on('2026-08-03') }),
    situation('4', { place: 'square', responsible: 'ville', ...on('2026-08-04') }),
  )
  const places = (funder: string | null) =>
    rowsOf(tableOf(situations(aContext(held, funder)), 'situations-places'))
  expect(places('vilogia')).toEqual([
    ['Résidence Merle', 1, 1, 0, 2],
    ['Autre lieu', 1, 0, 0, 1],
  ])
  expect(places('ville')).toEqual([['Place square', 1, 0, 0, 1]])
  expect(places(null).map(([, , , , all]) => all)).toEqual([3, 1])
  expect(saidIn(situations(aContext(held)))).not.toContain('Merle')
})

test('the other families are read from frozen quarters, whatever is recorded; shorter periods say so', () => {
  const recorded = many(9, { code: 'B1', audience: 'public', ...on('2026-08-10') })
  const quarter = frozen(T3, [
    { measure: 'B', scope: MISSION, count: 41 },
    { measure: 'B', scope: 'vilogia', count: 11 },
    { measure: 'C', scope: MISSION, count: null },
  ])
  const own = situations(aContext(estate(...recorded, quarter), 'vilogia'))
  expect(figureOf(own, 'situations-B-own')?.value).toBe(11)
  expect(figureOf(own, 'situations-B-mission')?.value).toBe(41)
  expect(figureOf(own, 'situations-C-mission')?.shown).toBe('non communiqué')
  expect(
    rowsOf(tableOf(own, 'social-quarters'))
      .slice(0, 2)
      .map((row) => row.slice(1)),
  ).toEqual([
    [11, 41],
    ['non communiqué', 'non communiqué'],
  ])
  const bare = situations(aContext(estate(...recorded), 'vilogia', { period: YEAR, span: 'year' }))
  expect(figureOf(bare, 'situations-B-mission')).toMatchObject({ value: null, shown: 'non arrêté' })
  const month = situations(
    aContext(estate(...recorded, quarter), 'vilogia', {
      span: 'month',
      period: { from: '2026-08-01', until: '2026-08-31' },
    }),
  )
  expect(figureOf(month, 'situations-B-mission')).toBeUndefined()
  expect(saidIn(month)).toContain('comptées au trimestre')
})

test('an insurer reads counts of its sector, however few, no place, no nature and no loop', () => {
  const held = estate(
    extension,
    ...many(2, { code: 'A1', place: 'e2', ...on('2026-08-10') }),
    ...many(9, { code: 'A1', place: 'e1', ...on('2026-08-10') }, 'outside '),
    ...many(3, { code: 'A2', place: 'e2', ...on('2026-05-10') }),
  )
  const section = situations(aContext(held, 'ag2r-la-mondiale', { compared: T2 }))
  expect(figureOf(section, 'situations-A')).toMatchObject({ value: 2, shown: '2', was: { value: 3 } })
  expect(figureOf(section, 'situations-D')).toMatchObject({ value: 0, shown: '0' })
  expect(section?.blocks.some(({ kind }) => kind === 'chart' || kind === 'list')).toBe(false)
  expect(tableOf(section, 'situations-places')).toBeUndefined()
  expect(technical(aContext(held, 'ag2r-la-mondiale'))).toBeNull()
})

test('the loop counts what reached each step in the period, whenever it was noted', () => {
  const held = estate(
    walked('1', '2026-06-20', [2, 30, 5, 3]),
    walked('2', '2026-07-02', [4]),
    walked('3', '2026-09-28', [1, 20]),
    walked('4', '2026-07-02', [4], { responsible: 'partenord-habitat' }),
  )
  const section = technical(aContext(held, 'vilogia', { compared: T2 }))
  const value = (id: string) => figureOf(section, id)?.value
  expect(['defects', 'loop-transmitted', 'loop-taken-up', 'loop-done', 'loop-checked'].map(value)).toEqual([
    2, 2, 1, 1, 1,
  ])
  expect(figureOf(section, 'loop-transmitted')?.was?.value).toBe(1)
  // Of the three, the first is checked; the third is taken up after the period.
  expect(value('loop-open')).toBe(2)
  expect(rowsOf(tableOf(section, 'loop-ages')).map((row) => row.at(-1))).toEqual([1, 0, 1, 0])
})

test('one’s own median stands beside everybody’s, from five delays; for all together no partner has one', () => {
  const own = Array.from({ length: 5 }, (_, n) => walked(`own ${n}`, '2026-07-01', [2]))
  const theirs = Array.from({ length: 6 }, (_, n) =>
    walked(`theirs ${n}`, '2026-07-01', [20], { responsible: 'partenord-habitat' }),
  )
  // Reached outside the period: none of its delays.
  const late = walked('late', '2026-06-01', [3])
  const held = estate(...own, ...theirs, late)
  const delays = (funder: string | null) => tableOf(technical(aContext(held, funder)), 'delays-F')!
  const plain = (cells: readonly unknown[]) => cells.map((cell) => String(cell).replaceAll('\u00a0', ' '))
  expect(plain(delays('vilogia').rows[0]!.cells)).toEqual(['2 jours (sur 5)', '20 jours (sur 11)'])
  expect(plain(delays('vilogia').rows[1]!.cells)).toEqual(['trop peu (0)', 'trop peu (0)'])
  expect(delays(null).head).toHaveLength(2)
  expect(plain(delays(null).rows[0]!.cells)).toEqual(['20 jours (sur 11)'])
})
