import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import { fundingShares } from '../../../src/domain/funding/funding-shares.ts'
import { presenceMonths } from '../../../src/domain/funding/presence-months.ts'
import type { Figure, ReportSection } from '../../../src/domain/reports/report.ts'
import { presenceAccount } from '../../../src/operations/funding/presence-account.ts'
import { keySection } from '../../../src/reports/accounts/key-section.ts'
import { presenceSection } from '../../../src/reports/accounts/presence-section.ts'
import type { SectionContext } from '../../../src/reports/sections/section-context.ts'
import { entrance, estate, landlord, passage } from '../../domain/build.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { leaksIn, withCanaries, withoutCanaries } from '../canary.ts'

const YEAR = { from: '2025-11-01', until: '2026-10-31' }
const context = (
  held: Estate,
  funder: string | null,
  over: Partial<SectionContext> = {},
): SectionContext => ({
  ...{ estate: held, span: 'year', period: YEAR, compared: null, today: '2026-11-24' },
  funder: funder === null ? null : held.landlord.get(funder)!,
  ...over,
})
const figures = (section: ReportSection | null): readonly Figure[] =>
  section?.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])) ?? []
const tables = (section: ReportSection | null) =>
  section?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])) ?? []
const charts = (section: ReportSection | null) =>
  section?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])) ?? []
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, ' ')
const example = exampleEstate(1, '2026-11-24')

describe('the key', () => {
  test('for all, a row a funder to the cent; in its own report a funder reads its own share and no other', () => {
    const [table] = tables(keySection(context(example, null)))
    expect(table!.rows.map(({ head, cells }) => [head, ...cells].map(plain))).toEqual([
      ['Ville de Mons-en-Barœul', 'part fixe', '28 %', '44 800,00 €', ''],
      ...[
        [
          'Partenord Habitat',
          '1 219',
          '30,9 %',
          '49 377,21 €',
          '1 219 logements énoncés par la délibération',
        ],
        ['Vilogia', '1 115', '28,2 %', '45 164,56 €', '1 115 logements énoncés par la délibération'],
        ['Logis Métropole', '510', '12,9 %', '20 658,23 €', '510 logements énoncés par la délibération'],
        ['AG2R La Mondiale', 'poids non publié', '0 %', '0,00 €', ''],
      ],
    ])
    expect(table!.note).toContain('AG2R La Mondiale')
    const own = keySection(context(example, 'logis-metropole'))
    expect(figures(own).map(({ id, shown }) => [id, plain(shown)])).toEqual([
      ['funding-amount', '20 658,23 €'],
      ['funding-share', '12,9 %'],
    ])
    for (const name of ['Vilogia', 'Partenord', 'AG2R']) expect(JSON.stringify(own)).not.toContain(name)
    const insurer = figures(keySection(context(example, 'ag2r-la-mondiale')))
    expect(insurer.map(({ value, shown }) => [value, shown])).toEqual([
      [null, 'poids non publié'],
      [null, 'poids non publié'],
    ])
  })

  test('whatever the weights, the report’s euros are the screen’s and make the objective', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 3, maxLength: 3 }), (weights) => {
        const held = estate(
          landlord('vilogia', { weight: weights[0]! }),
          landlord('partenord-habitat', { weight: weights[1]! }),
          landlord('ag2r-la-mondiale', { role: 'insurer', weight: weights[2]! }),
        )
        const { shares, objectiveCents, unsharedCents } = fundingShares(held)
        const cents = shares.map(({ funder }) => {
          const [amount] = figures(keySection(context(held, funder.id)))
          return Math.round((amount!.value ?? 0) * 100)
        })
        expect(cents).toEqual(shares.map((share) => share.cents))
        expect(cents.reduce((sum, each) => sum + each, unsharedCents)).toBe(objectiveCents)
      }),
      { numRuns: 100 },
    )
  })
})

describe('presence beside the key', () => {
  test('for all: points off the key over their band, public space and the rest on lines of their own, why it is off', () => {
    const section = presenceSection(context(example, null))!
    const [chart] = charts(section)
    expect(chart).toMatchObject({ unit: 'points', band: { from: -3, until: 3 } })
    expect(chart!.series.map(({ name }) => name)).toEqual(['Partenord Habitat', 'Vilogia', 'Logis Métropole'])
    // Each in the colour of the map and of the screen of the key.
    for (const { name, mark } of chart!.series) {
      const { colour, pattern } = [...example.landlord.values()].find((each) => each.name === name)!
      expect(mark).toEqual({ colour, pattern })
    }
    expect(chart!.categories).toHaveLength(12)
    for (let month = 0; month < 12; month++) {
      const off = chart!.series.map(({ values }) => values[month]!)
      // Shares and targets both make 1: what one has more the others have less.
      expect(Math.abs(off.reduce((sum, each) => sum + each, 0))).toBeLessThan(0.2)
    }
    const [table] = tables(section)
    expect(table!.head.at(-2)).toBe('Espace public')
    for (const { cells } of table!.rows) expect(cells).toHaveLength(table!.head.length - 1)
    expect(JSON.stringify(section)).toContain('Un indicateur, pas une règle')
  })

  test('months before the records are unknown in the table, not without presence', () => {
    const year = { from: '2025-07-01', until: '2026-06-30' }
    for (const funder of [null, 'vilogia', 'ville']) {
      const [table] = tables(presenceSection(context(example, funder, { period: year }))!)
      const known = table!.rows.map(({ cells: [minutes] }) => minutes !== null)
      expect(known).toEqual([...Array(4).fill(false), ...Array(8).fill(true)])
    }
  })

  test('minutes of figures, of the table’s owners and of each landlord’s own report are the same', () => {
    const of = (funder: string | null, id: string): Figure =>
      figures(presenceSection(context(example, funder))).find((each) => each.id === id)!
    const own = ['vilogia', 'partenord-habitat', 'logis-metropole'].map((id) => of(id, 'presence-own').value!)
    expect(own.reduce((sum, each) => sum + each, 0)).toBe(of(null, 'presence-landlords').value)
    expect(of('ville', 'presence-public').value).toBe(of(null, 'presence-public').value)
    const all = ['presence-landlords', 'presence-public', 'presence-elsewhere'].map((id) => of(null, id))
    const ids = all.flatMap(({ counts }) => counts!.flatMap((each) => each.ids))
    expect(new Set(ids).size).toBe(ids.length)
    const months = presenceMonths(example, YEAR)
    const passages = months.flatMap(({ owners }) => [...owners.values()].map((each) => each.passages))
    expect(ids.length).toBe(passages.reduce((sum, each) => sum + each, 0))
    expect(ids.length).toBeGreaterThan(5_000)
  })

  test('in its own report a landlord reads its share, the key and the band around it, and no neighbour', () => {
    const section = presenceSection(context(example, 'vilogia'))!
    const [chart] = charts(section)
    expect(chart).toMatchObject({ unit: '%', series: [{ name: 'Part de présence' }] })
    expect(chart!.band!.from).toBeCloseTo(36.2, 1)
    expect(chart!.band!.until).toBeCloseTo(42.2, 1)
    expect(JSON.stringify(section)).not.toMatch(/Partenord|Logis Métropole|Espace public/)
    expect(tables(section)[0]!.rows).toHaveLength(12)
    expect(JSON.stringify(presenceSection(context(example, 'ville')))).not.toMatch(/Vilogia|Partenord|Logis/)
    expect(presenceSection(context(example, 'ag2r-la-mondiale'))).toBeNull()
  })

  test('compared, each figure has what it was and the difference in time', () => {
    const held = estate(
      entrance('e1'),
      passage('now', { when: { day: '2026-08-10', band: 'morning' } }),
      ...['x', 'y', 'z'].map((id) => passage(id, { when: { day: '2026-05-10', band: 'morning' } })),
    )
    const compared = { from: '2026-05-01', until: '2026-05-31' }
    const period = { from: '2026-08-01', until: '2026-08-31' }
    const [first] = figures(presenceSection(context(held, null, { period, compared })))
    expect(first).toMatchObject({ value: 2, was: { value: 6 } })
    expect(plain(first!.change)).toBe('−4 min')
  })

  test('too few passages and no weights are said, never judged', () => {
    const few = plain(JSON.stringify(presenceSection(context(estate(passage('p')), null))))
    expect(few).toContain('12 mois ont trop peu de passages')
    expect(few).not.toContain('Aucun mois hors de la bande')
    const unset = estate(landlord('vilogia', { weight: 0 }), landlord('partenord-habitat', { weight: 0 }))
    expect(JSON.stringify(presenceSection(context(unset, null)))).toContain('Aucun bailleur n’a de poids')
  })

  test('the screen shows the section of the report', () => {
    expect(presenceAccount(example, { period: YEAR, today: '2026-11-24' })).toEqual(
      presenceSection(context(example, null)),
    )
  })
})

test('of 10 000 canaries not one fragment is in these sections', () => {
  const texts = (held: Estate) =>
    [null, 'vilogia', 'ville', 'ag2r-la-mondiale'].flatMap((funder) =>
      [keySection, presenceSection].map((make) =>
        JSON.stringify(make(context(held, funder)), (key, value) => (key === 'counts' ? undefined : value)),
      ),
    )
  expect(leaksIn(texts(withCanaries(example)), texts(withoutCanaries(example)))).toEqual([])
})
