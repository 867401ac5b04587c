import { describe, expect, test } from 'vitest'
import type { AnyRecord, Estate } from '../../../src/domain/estate.ts'
import type { TaxRelief } from '../../../src/domain/funding/tax-relief.ts'
import type { QuarterCell } from '../../../src/domain/published/quarter-figures.ts'
import type { Figure, Report, ReportTable } from '../../../src/domain/reports/report.ts'
import type { StatusStep } from '../../../src/domain/situation.ts'
import { loopFacts } from '../../../src/reports/relief/loop-facts.ts'
import { taxReliefReport } from '../../../src/reports/relief/tax-relief-report.ts'
import { building, entrance, estate, passage, settings, situation } from '../../domain/build.ts'

const TODAY = '2027-02-01'
const of = (held: Estate, landlord = 'vilogia', today = TODAY): Report =>
  taxReliefReport(held, { landlord: held.landlord.get(landlord)!, year: 2026 }, { today })
const figures = (report: Report): readonly Figure[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])),
  )
const byId = (report: Report, id: string): Figure => {
  const found = figures(report).find((each) => each.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}
const tables = (report: Report): readonly ReportTable[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  )
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, ' ')

test('amounts by axis and their total, to the cent, with words that are said to be declared', () => {
  const relief: TaxRelief = {
    ...{ kind: 'taxRelief', id: 'relief-vilogia-2026', landlord: 'vilogia', year: 2026, amount: 1000 },
    axes: [
      { id: 'waste', label: 'Encombrants', amount: 100.1, text: 'Deux enlèvements' },
      { id: 'upkeep', label: 'Entretien', amount: 200.2 },
      { id: 'axis-1', label: 'Jardins' },
    ],
  }
  const report = of(estate(relief))
  expect(plain(byId(report, 'relief-amount').shown)).toBe('1 000,00 €')
  expect(byId(report, 'relief-declared')).toMatchObject({ value: 300.3 })
  const axes = tables(report).find(({ id }) => id === 'relief-axes')!
  expect(axes.rows.map(({ head, cells }) => [head, ...cells].map(plain))).toEqual([
    ['Encombrants', '100,10 €', '33,3 %'],
    ['Entretien', '200,20 €', '66,7 %'],
    ['Jardins', 'montant non renseigné', ''],
    ['Total', '300,30 €', '100 %'],
  ])
  const section = (id: string) => report.sections.find((each) => each.id === id)!
  expect(section('axis-waste').blocks).toContainEqual({
    kind: 'text',
    id: 'axis-waste',
    text: 'Deux enlèvements',
  })
  expect(section('axis-axis-1').blocks).toContainEqual({
    ...{ kind: 'text', text: 'Le dispositif ne compte rien sur cet axe.' },
  })
  expect(of(estate()).sections.filter(({ id }) => id.startsWith('axis-'))).toHaveLength(8)
})

const steps = (...list: readonly (readonly [StatusStep['status'], string])[]): readonly StatusStep[] =>
  list.map(([status, on]) => ({ status, on }))

test('the loop: settled, checked, open, and the middle delay from five settled on, reopened ones open again', () => {
  const settled = [2, 4, 6, 8, 20].map((days, rank) =>
    situation(`s${rank}`, {
      statusSteps: steps(['noted', '2026-03-01'], ['done', `2026-03-${String(1 + days).padStart(2, '0')}`]),
    }),
  )
  const checked = situation('c', { statusSteps: steps(['noted', '2026-03-01'], ['checked', '2026-03-11']) })
  const reopened = situation('r', {
    statusSteps: steps(['noted', '2026-03-01'], ['done', '2026-03-02'], ['reopened', '2026-03-09']),
  })
  const facts = loopFacts([...settled, checked, reopened])
  expect([facts.noted.length, facts.settled.length, facts.checked.length, facts.open.length]).toEqual([
    7, 6, 1, 1,
  ])
  expect(facts.median).toBe(7)
  expect(loopFacts(settled).median).toBe(6)
  expect(loopFacts(settled.slice(1)).median).toBeNull()
})

describe('what the scheme did', () => {
  const held = estate(
    settings(),
    building('b1', { residence: 'Les Sarts', name: 'Tour 1' }),
    building('b2', { name: 'Tour 2' }),
    entrance('e1', { building: 'b1' }),
    entrance('e4', { building: 'b2', at: [3.111, 50.641] }),
    passage('p1'),
    passage('p2', { place: 'e4', stopKind: 'presence', minutes: 12 }),
    passage('p3', { place: 'e4', done: false, reason: 'no-time' }),
    passage('p4', { place: 'e2' }),
    passage('p5', { when: { day: '2025-12-31', band: 'morning' } }),
    situation('a1', { statusSteps: steps(['noted', '2026-08-10'], ['checked', '2026-08-12']) }),
    situation('a2', { place: 'e4' }),
    situation('a3', { place: 'e2', responsible: 'partenord-habitat' }),
    situation('a4', { place: 'square' }),
    situation('a5', { audience: 'team' }),
    situation('d1', { code: 'D2' }),
    situation('f1', { code: 'F-lift-broken', place: 'e4' }),
    situation('b', { code: 'B1' }),
    situation('old', { when: { day: '2025-12-31', band: 'evening' } }),
  )

  test('presence on its stock: passages done, minutes, entrances met; each figure can be opened', () => {
    const report = of(held)
    expect(byId(report, 'relief-passages')).toMatchObject({ value: 2, counts: [{ ids: ['p1', 'p2'] }] })
    expect(byId(report, 'relief-minutes')).toMatchObject({ value: 14, shown: '14\u00a0min' })
    expect(byId(report, 'relief-met')).toMatchObject({ value: 2, of: 'sur 2' })
  })

  test('A, D and F are those of its file: what it answers for, wherever, and nothing that stays in the team', () => {
    const report = of(held)
    expect(byId(report, 'relief-noted-A').counts).toEqual([{ kind: 'situation', ids: ['a1', 'a2', 'a4'] }])
    expect(byId(report, 'relief-settled-A')).toMatchObject({ value: 1, shown: '1' })
    expect(byId(report, 'relief-delay-A')).toMatchObject({ value: null, shown: 'moins de 5 réglées' })
    expect([byId(report, 'relief-noted-D').value, byId(report, 'relief-noted-F').value]).toEqual([1, 1])
    expect(byId(of(held, 'partenord-habitat'), 'relief-noted-A').value).toBe(1)
  })

  test('a page per résidence, which names no entrance, and holds the totals', () => {
    const report = of(held)
    const pages = report.sections.filter(({ id }) => id.startsWith('residence-'))
    // Each is given away alone.
    for (const { onNewPage } of pages) expect(onNewPage).toBe(true)
    expect(pages.map(({ title }) => title)).toEqual(['Les Sarts', 'Place square', 'Tour 2'])
    const rows = tables(report).filter(({ id }) => id.startsWith('residence-'))
    const total = rows.reduce(
      (sum, table) => sum + table.rows.reduce((all, row) => all + Number(row.cells[0]), 0),
      0,
    )
    expect(total).toBe(5)
    expect(JSON.stringify(report)).not.toMatch(/entrée e\d|Tour 1/)
    const none = of(estate())
    expect(none.sections.at(-1)).toMatchObject({ id: 'residence-none' })
  })

  test('figures under five have no percentage', () => {
    for (const { shown } of figures(of(held))) expect(shown).not.toContain('%')
  })
})

describe('residential peace is read from frozen quarters and counted from nothing else', () => {
  const cells: readonly QuarterCell[] = [
    { measure: 'B', scope: 'vilogia', count: 12 },
    { measure: 'B', scope: 'mission', count: 40 },
    { measure: 'C', scope: 'vilogia', count: null },
    { measure: 'C', scope: 'mission', count: 9 },
    { measure: 'E', scope: 'vilogia', count: null },
    { measure: 'E', scope: 'mission', count: null },
    { measure: 'mediation', scope: 'mission', count: 7 },
  ]
  const frozen: AnyRecord = {
    ...{ kind: 'quarterFigures', id: 'quarter-2026-T3', on: '2026-10-15', cells },
    quarter: { from: '2026-07-01', until: '2026-09-30' },
  }
  const many = Array.from({ length: 30 }, (_, rank) => situation(`b${rank}`, { code: 'B1' }))

  test('its own cell, else the mission’s, else nothing; quarters not frozen are said; médiations are the mission’s', () => {
    const report = of(estate(frozen, ...many))
    const peace = tables(report).find(({ id }) => id === 'relief-peace')!
    expect(peace.rows.map(({ head, cells: said }) => [head, ...said])).toEqual([
      ['T1 2026', 'non arrêté', 'non arrêté', 'non arrêté'],
      ['T2 2026', 'non arrêté', 'non arrêté', 'non arrêté'],
      ['T3 2026', '12', '9 (mission)', 'non communiqué'],
      ['T4 2026', 'non arrêté', 'non arrêté', 'non arrêté'],
    ])
    expect(byId(report, 'relief-mediations')).toMatchObject({ value: 7 })
    expect(byId(report, 'relief-mediations').uncertainty).toContain('T1')
  })

  test('more situations change nothing of it', () => {
    const peaceOf = (report: Report) => report.sections.find(({ id }) => id === 'axis-peace')
    expect(peaceOf(of(estate(frozen)))).toEqual(peaceOf(of(estate(frozen, ...many))))
  })
})
