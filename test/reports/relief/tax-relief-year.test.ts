import { describe, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../../src/domain/estate.ts'
import type { OutreachAction } from '../../../src/domain/follow-up/outreach-action.ts'
import type { Project } from '../../../src/domain/follow-up/project.ts'
import { withFrozenQuarter, withFrozenQuarters } from '../../../src/domain/published/with-frozen-quarters.ts'
import type { Figure, Report, ReportTable } from '../../../src/domain/reports/report.ts'
import { withoutExpired } from '../../../src/domain/retention/without-expired.ts'
import { makeRelease } from '../../../src/reports/release.ts'
import { taxReliefReport } from '../../../src/reports/relief/tax-relief-report.ts'
import { entrance, estate, passage, settings } from '../../domain/build.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { leaksIn, withCanaries, withoutCanaries } from '../canary.ts'

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

describe('actions, projects and expectations at sector grain', () => {
  const action = (id: string, over: Partial<OutreachAction> = {}): OutreachAction => ({
    ...{ kind: 'action', id, aim: 'mobilisation', form: 'meeting', theme: 'other', title: `Titre ${id}` },
    ...{ days: ['2026-05-10'], places: ['nord'], partners: [], expectations: [], points: [] },
    statusSteps: [
      { status: 'planned', on: '2026-05-01' },
      { status: 'held', on: '2026-05-10' },
    ],
    ...over,
  })
  const project = (id: string, over: Partial<Project> = {}): Project => ({
    ...{ kind: 'project', id, title: `Projet ${id}`, places: [], partners: [], means: [], milestones: [] },
    statusSteps: [{ status: 'under-way', on: '2025-06-01' }],
    ...over,
  })
  const expectation = (id: string, answered: boolean) => ({
    ...{ id, text: 'x', raisedOn: '2026-05-10' },
    ...(answered && { answer: { on: '2026-06-01', text: 'y' } }),
  })

  test('walks, meetings, surveys and information held in its sectors, for all the quarter, or with it', () => {
    const report = of(
      estate(
        entrance('e1', { at: [3.118, 50.634] }),
        action('meeting'),
        action('walk', { form: 'walking-diagnosis', places: [] }),
        action('far', { places: ['e9'], form: 'survey' }),
        action('with', { places: ['e9'], form: 'stall', partners: ['vilogia'], people: 8 }),
        action('few', { form: 'stall', people: 4 }),
        action('cancelled', { statusSteps: [{ status: 'cancelled', on: '2026-05-09' }] }),
        action('before', { days: ['2025-05-10'] }),
        action('party', { form: 'festivity', people: 30 }),
      ),
    )
    expect([byId(report, 'relief-meetings').value, byId(report, 'relief-walks').value]).toEqual([1, 1])
    expect([byId(report, 'relief-surveys').value, byId(report, 'relief-information').value]).toEqual([0, 2])
    expect(byId(report, 'relief-consulted').value).toBe(8)
    expect([byId(report, 'relief-animations').value, byId(report, 'relief-animated').value]).toEqual([1, 30])
  })

  test('expectations and answers are those of frozen quarters of the whole mission, and nothing before one is frozen', () => {
    const six = [true, true, true, true, true, true].map((answered, rank) =>
      expectation(`x${rank}`, answered),
    )
    // Of no sector of the landlord's, which are not told apart.
    const held = estate(
      passage('since', { when: { day: '2025-12-01', band: 'morning' } }),
      entrance('e1', { at: [3.118, 50.634] }),
      action('m', { places: ['e9'], expectations: six }),
    )
    expect(byId(of(held), 'relief-expectations').value).toBeNull()
    const frozen = withFrozenQuarter(held, { from: '2026-04-01', until: '2026-06-30' }, TODAY)
    expect([byId(of(frozen), 'relief-expectations').value, byId(of(frozen), 'relief-answers').value]).toEqual(
      [6, 6],
    )
  })

  test('actions of a closed year stay on its page as they were frozen, when their records expire and when they are changed', () => {
    const held = estate(
      entrance('e1', { at: [3.118, 50.634] }),
      passage('since', { when: { day: '2025-12-01', band: 'morning' } }),
      ...(['walking-diagnosis', 'meeting', 'survey', 'stall', 'festivity'] as const).flatMap((form, rank) =>
        ['2026-02-10', '2026-05-10', '2026-11-10'].map((day) =>
          action(`${form}-${day}`, {
            ...{ form, days: [day], people: 3 + rank },
            statusSteps: [{ status: 'held', on: day }],
          }),
        ),
      ),
    )
    const told = (now: Estate, today: string) => {
      const report = of(now, 'vilogia', today)
      return ['walks', 'meetings', 'surveys', 'information', 'consulted', 'animations', 'animated'].map(
        (id) => byId(report, `relief-${id}`).value,
      )
    }
    expect(told(held, TODAY)).toEqual([3, 3, 3, 3, 33, 3, 21])
    const frozen = withFrozenQuarters(held, TODAY)
    expect(told(frozen, TODAY)).toEqual([3, 3, 3, 3, 33, 3, 21])
    // The year after, its first quarters are over; two years after, all of it.
    for (const [day, left] of [
      ['2027-07-20', 5],
      ['2029-01-20', 0],
    ] as const) {
      const { estate: gone } = withoutExpired({ estate: frozen, journal: [] }, day)
      expect(gone.action.size).toBe(left)
      expect(told(gone, day)).toEqual([3, 3, 3, 3, 33, 3, 21])
      expect(byId(of(gone, 'vilogia', day), 'relief-walks').counts?.[0]?.ids).toHaveLength(left / 5)
    }
    const changed = withRecords(frozen, [action('late'), action('later', { form: 'survey', people: 50 })])
    expect(told(changed, TODAY)).toEqual([3, 3, 3, 3, 33, 3, 21])
  })

  test('projects under way on a day of the year, or done in it', () => {
    const report = of(
      estate(
        project('since', { people: 12 }),
        project('done', {
          statusSteps: [
            { status: 'under-way', on: '2025-06-01' },
            { status: 'done', on: '2026-01-02' },
          ],
          people: 3,
        }),
        project('over', {
          statusSteps: [
            { status: 'under-way', on: '2025-06-01' },
            { status: 'done', on: '2025-12-02' },
          ],
        }),
        project('idea', { statusSteps: [{ status: 'idea', on: '2026-02-01' }] }),
        project('next', { statusSteps: [{ status: 'under-way', on: '2027-01-01' }] }),
      ),
    )
    expect(byId(report, 'relief-projects').counts).toEqual([{ kind: 'project', ids: ['since', 'done'] }])
    expect(byId(report, 'relief-participants').value).toBe(12)
  })
})

test('a year whose records are erased says so, the example and a recent year do not', () => {
  const erased = (held: Estate, today: string) =>
    of(held, 'vilogia', today).notes.some((note) => note.includes('effacées'))
  expect(erased(estate(), '2027-03-31')).toBe(false)
  expect(of(estate(), 'vilogia', '2027-04-01').notes.join(' ')).toContain('1er avril 2026')
  expect(of(estate(), 'vilogia', '2030-04-01').notes.join(' ')).toContain('1er janvier 2027')
  expect(erased(estate(settings({ fictional: true })), '2030-01-01')).toBe(false)
})

describe('over the example year', () => {
  const example = exampleEstate(1, '2026-11-24')
  const reports = (held: Estate) =>
    ['vilogia', 'partenord-habitat', 'logis-metropole'].map((landlord) => of(held, landlord, '2026-11-24'))

  test('of 10 000 canaries not one fragment is in a page, but in the words that the landlord’s axes say', () => {
    const texts = (held: Estate) =>
      reports(held).map((report) => JSON.stringify({ ...report, sections: said(report) }))
    // Ids of what a figure counts stay on the device.
    const said = (report: Report) =>
      JSON.parse(JSON.stringify(report.sections, (key, value) => (key === 'counts' ? undefined : value)))
    expect(
      leaksIn(texts(withCanaries(example, { except: ['taxRelief.axes'] })), texts(withoutCanaries(example))),
    ).toEqual([])
  })

  test('totals are those of the landlord’s file, of its résidences, and no page says a word of another landlord', () => {
    const names = [...example.landlord.values()]
      .filter(({ role }) => role === 'landlord')
      .map(({ name }) => name)
    for (const [rank, report] of reports(example).entries()) {
      const landlord = ['vilogia', 'partenord-habitat', 'logis-metropole'][rank]!
      const period = { from: '2026-01-01', until: '2026-12-31' }
      const release = makeRelease(example, landlord, period, '2026-11-24')
      if (!('rows' in release)) throw new Error('no release')
      for (const family of ['A', 'D', 'F']) {
        const rows = release.rows.filter((row) => row.family === family).length
        expect(byId(report, `relief-noted-${family}`).value).toBe(rows)
        expect(rows).toBeGreaterThan(0)
        const residences = tables(report)
          .filter(({ id }) => id.startsWith('residence-'))
          .flatMap(({ rows: lines }) => lines.filter(({ head }) => head.startsWith(family)))
        expect(residences.reduce((sum, { cells }) => sum + Number(cells[0]), 0)).toBe(rows)
      }
      const own = example.landlord.get(landlord)!.name
      for (const name of names) if (name !== own) expect(JSON.stringify(report)).not.toContain(name)
    }
  })
})
