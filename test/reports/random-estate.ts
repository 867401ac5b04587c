import * as fc from 'fast-check'
import { addDays } from '../../src/domain/civil-date.ts'
import type { AnyRecord, Estate } from '../../src/domain/estate.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Report, ReportSpan } from '../../src/domain/reports/report.ts'
import { AUDIENCES, MATERIAL_STATUSES, type Situation } from '../../src/domain/situation.ts'
import { EXCHANGES, type Passage } from '../../src/domain/week/passage.ts'
import { dayOf } from '../../src/domain/when.ts'
import { makeReport } from '../../src/reports/make-report.ts'
import { building, entrance, estate, passage, situation } from '../domain/build.ts'

export const ZONE = 'Europe/Paris'
export const TODAY = '2026-10-20'
export const THIRD: Period = { from: '2026-07-01', until: '2026-09-30' }
export const SECOND: Period = { from: '2026-04-01', until: '2026-06-30' }
const ENTRANCES = ['e1', 'e2', 'v2', 'p2']

/** Two landlords, each with a résidence, a building and two entrances of telling names. */
export const stock: readonly AnyRecord[] = [
  building('vb', { name: 'Bâtiment Vanneau', residence: 'Résidence Vanneau' }),
  building('pb', {
    ...{ name: 'Bâtiment Pinson', residence: 'Résidence Pinson', landlord: 'partenord-habitat' },
  }),
  entrance('v2', { building: 'vb', residence: 'Résidence Vanneau', number: '12' }),
  entrance('p2', {
    ...{ building: 'pb', residence: 'Résidence Pinson', landlord: 'partenord-habitat', number: '34' },
  }),
]

export const on = (day: string) => ({ when: { day, band: 'morning' as const } })
const aDay = fc.integer({ min: 0, max: 190 }).map((count) => addDays('2026-03-25', count))
const aWhen = fc.oneof(
  aDay.map((day) => ({ day, band: 'afternoon' as const })),
  aDay.map((day) => ({ minute: `${day}T22:43Z` })),
)
const aPassage: fc.Arbitrary<Partial<Passage>> = fc.record({
  place: fc.constantFrom(...ENTRANCES, 'square', 'gone'),
  when: aWhen,
  done: fc.boolean(),
  exchanges: fc.constantFrom(...EXCHANGES),
  youths: fc.constantFrom(...EXCHANGES),
  pair: fc.constant('binome-2'),
})
const aSituation: fc.Arbitrary<Partial<Situation>> = fc
  .record({
    code: fc.constantFrom('A1', 'A2', 'B1', 'C1', 'D2', 'E1', 'F-lift-broken', 'G1'),
    place: fc.constantFrom(...ENTRANCES, 'square', 'nord', 'vb', 'pb', 'gone'),
    when: aWhen,
    responsible: fc.constantFrom('vilogia', 'partenord-habitat', 'ville', 'other'),
    audience: fc.constantFrom(...AUDIENCES),
    origin: fc.constantFrom('seen' as const, 'reported' as const),
    steps: fc.integer({ min: 1, max: 6 }),
    wait: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ steps, wait, ...over }) => ({
    ...over,
    statusSteps: MATERIAL_STATUSES.slice(0, steps).map((status, rank) => ({
      status,
      on: addDays(dayOf(over.when, ZONE), rank * wait),
    })),
  }))
export const anEstate = fc
  .tuple(
    fc.array(aPassage, { maxLength: 120, size: 'max' }),
    fc.array(aSituation, { minLength: 10, maxLength: 80, size: 'max' }),
  )
  .map(([passages, situations]) =>
    estate(
      ...stock,
      // Old enough for both quarters to lie within the records.
      passage('first', { when: { day: '2026-01-05', band: 'morning' } }),
      ...passages.map((over, n) => passage(`passage-${n}`, over)),
      ...situations.map((over, n) => situation(`situation-${n}`, over)),
    ),
  )

export const reported = (
  held: Estate,
  audience: string,
  span: ReportSpan = 'quarter',
  period = THIRD,
): Report => makeReport(held, { span, period, compared: SECOND, audience }, { today: TODAY, maps: [] })
export const figureOf = (report: Report, id: string) =>
  report.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])))
    .find((each) => each.id === id)
export const tablesOf = (report: Report) =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.table : [])),
  )
export const chartOf = (report: Report, id: string) =>
  report.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? block.chart : [])))
    .find((each) => each.id === id)
export const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
export const saidIn = (report: Report): string =>
  JSON.stringify(report, (key, value) => (key === 'counts' ? undefined : value))
