import { beforeAll, expect, test } from 'vitest'
import { addDays, isoWeekOf, mondayOf } from '../../src/domain/civil-date.ts'
import { passagesIn, situationsIn } from '../../src/domain/dated-records.ts'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { recencyOf } from '../../src/domain/field/recency.ts'
import { dueItems } from '../../src/domain/follow-up/due-items.ts'
import { openCount } from '../../src/domain/follow-up/open-count.ts'
import { presenceMonths } from '../../src/domain/funding/presence-months.ts'
import type { HeatFilter } from '../../src/domain/hotspots/heat-filter.ts'
import { passagesInView, rowsInView, setAsideInView } from '../../src/domain/hotspots/in-view.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../src/domain/hotspots/view-of.ts'
import { landlordStock } from '../../src/domain/landlord-stock.ts'
import { FAMILIES } from '../../src/domain/taxonomy.ts'
import { overduePlaces } from '../../src/domain/week/overdue-places.ts'
import { plannedDone } from '../../src/domain/week/planned-done.ts'
import { presenceSection } from '../../src/reports/accounts/presence-section.ts'
import { materialIn } from '../../src/reports/figures/material-in.ts'
import { presence } from '../../src/reports/sections/presence.ts'
import { recency } from '../../src/reports/sections/recency.ts'
import { situations } from '../../src/reports/sections/situations.ts'
import { technicalRows, technicalSituations } from '../../src/ui/suivis/technical/technical-rows.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { aContext, figureOf, tableOf } from './sections/a-context.ts'

const TODAY = '2026-11-25'
/** A week, a month, a quarter and a year of whole months. */
const PERIODS = [
  { from: '2026-11-16', until: '2026-11-22' },
  { from: '2026-10-01', until: '2026-10-31' },
  { from: '2026-07-01', until: '2026-09-30' },
  { from: '2025-12-01', until: '2026-11-30' },
] as const

let year: Estate
beforeAll(() => {
  year = exampleEstate(1, TODAY)
})

const filterOf = (period: HeatFilter['period']): HeatFilter => ({
  ...{ period, families: FAMILIES, codes: [], landlords: [], sectors: [], bands: [] },
  ...{ origins: [], statuses: [], audiences: [], viewer: 'team' },
})

test.each(PERIODS)(
  'passages made from $from to $until: records, report, Observatory and accounts',
  (period) => {
    const made = passagesIn(year, period).filter(({ record }) => record.done).length
    expect(made).toBeGreaterThan(0)
    const report = presence(aContext(year, null, { period, today: TODAY }))
    expect(figureOf(report, 'passages')?.value).toBe(made)
    const filter = filterOf(period)
    expect(passagesInView(observationsOf(year, filter), viewOf(year, filter, TODAY).view)).toBe(made)
    const owners = presenceMonths(year, period).flatMap(({ owners: each }) => [...each.values()])
    expect(owners.reduce((sum, { passages }) => sum + passages, 0)).toBe(made)
  },
)

test.each(PERIODS)(
  'minutes from $from to $until: of each landlord and of all, report and accounts',
  (period) => {
    const months = presenceMonths(year, period)
    const minutesOf = (isOf: (owner: string) => boolean): number =>
      months
        .flatMap(({ owners }) => [...owners])
        .reduce((sum, [owner, { minutes }]) => sum + (isOf(owner) ? minutes : 0), 0)
    for (const { id, role } of year.landlord.values()) {
      if (role !== 'landlord') continue
      const context = aContext(year, id, { period, today: TODAY })
      const own = minutesOf((owner) => owner === id)
      expect(own).toBeGreaterThan(0)
      expect(figureOf(presence(context), 'minutes')?.value, id).toBe(own)
      expect(figureOf(presenceSection(context), 'presence-own')?.value, id).toBe(Math.round(own))
    }
    const all = aContext(year, null, { period, today: TODAY })
    expect(figureOf(presence(all), 'minutes')?.value).toBe(minutesOf(() => true))
    const together = presenceSection(all)
    const parts = ['presence-landlords', 'presence-public', 'presence-elsewhere']
    expect(parts.reduce((sum, id) => sum + figureOf(together, id)!.value!, 0)).toBe(minutesOf(() => true))
  },
)

test.each(PERIODS)(
  'situations from $from to $until: what is shown and what is set aside are all that was noted',
  (period) => {
    const filter = filterOf(period)
    const observations = observationsOf(year, filter)
    const { view, leftOut } = viewOf(year, filter, TODAY)
    expect(leftOut).toEqual([])
    const aside = Object.values(setAsideInView(observations, view)).reduce((sum, each) => sum + each, 0)
    const shown = rowsInView(observations, view).length
    expect(shown).toBeGreaterThan(0)
    expect(shown + aside).toBe(situationsIn(year, period).length)
    // A report tells of A, D and F that are open to funders, wherever they lie.
    const told = situations(aContext(year, null, { period, today: TODAY }))
    const families = ['A', 'D', 'F'].map((family) => figureOf(told, `situations-${family}`)!.value!)
    expect(families.reduce((sum, each) => sum + each, 0)).toBe(materialIn(year, null, period).length)
  },
)

test('places past their own gap: the week’s summary, « Récence » and the report, though a place has a rule of its own', () => {
  const [first, second] = [...year.entrance.values()].filter(({ closed }) => closed === undefined)
  const ruled = withRecords(year, [
    { kind: 'placeRule', id: `place-rule-${first!.id}`, place: first!.id, maxGapDays: 1, minGapDays: 1 },
    { kind: 'placeRule', id: `place-rule-${second!.id}`, place: second!.id, maxGapDays: 300 },
  ])
  const week = isoWeekOf('2026-11-18')
  const sunday = addDays(mondayOf(week), 6)
  const made = passagesIn(ruled, { from: mondayOf(week), until: sunday })
    .filter(({ record }) => record.done)
    .map(({ record: { place }, day }) => ({ place, day }))
  const overdue = overduePlaces(ruled, week, made)
  const late = recencyOf(ruled, sunday).filter(({ class: of }) => of === 'overdue' || of === 'never')
  expect([...overdue].sort()).toEqual(late.map(({ place }) => place).sort())
  expect(overduePlaces(ruled, week, [])).toContain(first!.id)
  expect(overduePlaces(ruled, week, [])).not.toContain(second!.id)
  const period = { from: '2026-11-01', until: sunday }
  const report = recency(aContext(ruled, null, { span: 'month', period, today: TODAY }))
  expect(figureOf(report, 'overdue')?.value).toBe(late.length)
  const byClass = tableOf(report, 'recency')!.rows.map(({ cells }) => Number(cells[0]))
  expect(byClass.reduce((sum, each) => sum + each, 0)).toBe(recencyOf(ruled, sunday).length)
})

test('passages of a week are those that « Fait » counts for a stop and those it lists as unplanned', () => {
  const weeks = [...new Set([...year.round.values()].map(({ week }) => week))].sort()
  expect(weeks.length).toBeGreaterThan(0)
  for (const week of weeks) {
    const done = plannedDone(year, week)
    const made = passagesIn(year, { from: mondayOf(week), until: addDays(mondayOf(week), 6) })
    const used = done.rounds.flatMap(({ stops }) => stops.flatMap(({ passage }) => passage ?? []))
    const said = [...used, ...done.unplanned.map(({ id }) => id)]
    expect(new Set(said).size, week).toBe(said.length)
    expect([...said].sort(), week).toEqual(made.map(({ record }) => record.id).sort())
    const counted = done.rounds.reduce((sum, { counts }) => sum + counts.planned, 0)
    expect(done.counts.planned, week).toBe(counted)
  }
})

test('open records: what « Suivis » counts is what is due and what the register lists', () => {
  const waiting = dueItems(year).filter(({ kind }) => kind === 'request')
  expect(openCount(year, 'requests')).toBe(waiting.length)
  const filter = { family: 'F', component: '', responsible: '', state: 'open' } as const
  const rows = technicalRows(year, technicalSituations(year, filter), 'open', TODAY)
  expect(rows.length).toBeGreaterThan(0)
  expect(openCount(year, 'technical')).toBe(rows.length)
})

test('the stock of the landlords is every entrance in use, once', () => {
  const rows = landlordStock(year)
  const active = [...year.entrance.values()].filter(({ closed }) => closed === undefined)
  expect(rows.reduce((sum, { entrances }) => sum + entrances, 0)).toBe(active.length)
  expect(rows.reduce((sum, { dwellings }) => sum + dwellings, 0)).toBe(
    active.reduce((sum, { dwellings }) => sum + dwellings, 0),
  )
})
