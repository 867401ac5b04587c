import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, type Kind, withRecords } from '../../../src/domain/estate.ts'
import type { Intervention } from '../../../src/domain/follow-up/intervention.ts'
import type { Relay } from '../../../src/domain/follow-up/relay.ts'
import type { Request } from '../../../src/domain/follow-up/request.ts'
import { MEETING_AUDIENCES } from '../../../src/domain/partners/partner-meeting.ts'
import { MISSION } from '../../../src/domain/published/quarter-figures.ts'
import type { Figure } from '../../../src/domain/reports/report.ts'
import { makeReport } from '../../../src/reports/make-report.ts'
import { accompaniment } from '../../../src/reports/sections/accompaniment.ts'
import { barometer } from '../../../src/reports/sections/barometer.ts'
import { calmed } from '../../../src/reports/sections/calmed.ts'
import { coming } from '../../../src/reports/sections/coming.ts'
import { decisions } from '../../../src/reports/sections/decisions.ts'
import { outreach } from '../../../src/reports/sections/outreach.ts'
import { plans } from '../../../src/reports/sections/plans.ts'
import { projects } from '../../../src/reports/sections/projects.ts'
import type { SectionContext, SectionMaker } from '../../../src/reports/sections/section-context.ts'
import { weekActions } from '../../../src/reports/sections/week-actions.ts'
import { weekFact } from '../../../src/reports/sections/week-fact.ts'
import { weekNeeds } from '../../../src/reports/sections/week-needs.ts'
import { estate, situation } from '../../domain/build.ts'
import { followedRecords } from '../../domain/follow-up/due-arbitraries.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { leaksIn, withCanaries, withoutCanaries } from '../canary.ts'
import { type Fills, TYPED_TEXTS } from '../typed-texts.ts'
import {
  aContext,
  action,
  figuresIn,
  frozen,
  jointPlan,
  meeting,
  project,
  saidIn,
  T2,
  T3,
  TODAY,
  WEEK,
  YEAR,
} from './a-context.ts'

const CANARY = 'zyxcanari'
const MAKERS: Readonly<Record<string, SectionMaker>> = {
  ...{ accompaniment, barometer, calmed, coming, decisions, outreach, plans, projects },
  ...{ weekActions, weekFact, weekNeeds },
}
const SPANS = [
  { span: 'week', period: WEEK },
  { span: 'month', period: { from: '2026-10-01', until: '2026-10-31' } },
  { span: 'quarter', period: T3 },
  { span: 'year', period: YEAR },
] as const

/** Every section of every span, for every reader, as what it says. */
const everySaid = (held: Estate): ReadonlyMap<string, string> => {
  const said = new Map<string, string>()
  for (const funder of [null, ...held.landlord.keys()])
    for (const spans of SPANS)
      for (const [name, make] of Object.entries(MAKERS))
        said.set(
          `${name} ${spans.span} ${funder}`,
          saidIn(make(aContext(held, funder, { ...spans, compared: T2 }))),
        )
  return said
}

/** The record with that word in every text that a person may type. */
const typed = (record: AnyRecord): AnyRecord =>
  Object.values(TYPED_TEXTS[record.kind] as Fills<Kind>).reduce<AnyRecord>(
    (filled, put) => put(filled as never, () => CANARY) as AnyRecord,
    record,
  )

test('nothing typed is in any section: neither titles, notes, words of residents, agreements nor codes of cases', () => {
  fc.assert(
    fc.property(followedRecords, (records) => {
      // What was decided is written to be read by who sat in: the next test.
      const filled = records.filter(({ kind }) => kind !== 'meeting').map(typed)
      const held = estate(...filled, typed(action('held', { days: ['2026-11-18', '2026-11-25'] })))
      for (const [name, said] of everySaid(held)) expect([name, said.includes(CANARY)]).toEqual([name, false])
    }),
    { numRuns: 25 },
  )
})

test('the words of a decision are in sections of readers who sat in, and in no other’s', () => {
  for (const audience of MEETING_AUDIENCES) {
    const decided = { id: 'd', text: CANARY, who: 'team', due: '2026-11-24' }
    const funder = audience === 'funder' ? { funder: 'vilogia' } : {}
    const held = estate(meeting('m', { audience, ...funder, decisions: [decided] }))
    const readers = new Set(
      [...everySaid(held)].flatMap(([name, said]) => (said.includes(CANARY) ? [name.split(' ')[2]] : [])),
    )
    const all = ['null', ...held.landlord.keys()]
    const expected = { 'watch-group': [], funder: ['vilogia'] }[audience as 'funder'] ?? all
    expect([audience, [...readers].sort()]).toEqual([audience, [...expected].sort()])
  }
})

const many = <R extends AnyRecord>(make: (id: string) => R) =>
  fc
    .integer({ min: 1, max: 12 })
    .map((count) => Array.from({ length: count }, (_, rank) => make(`own-${rank}`)))
const request = (id: string): Request => ({
  ...{ kind: 'request', id, from: 'resident', place: 'e1', on: '2026-08-01', dueOn: '2026-08-11' },
})
const relay = (id: string): Relay => ({
  ...{ kind: 'relay', id, domain: 'health', partner: 'ccas', people: 1, youths: 1 },
  statusSteps: [{ status: 'proposed', on: '2026-08-01' }],
})
const intervention = (id: string): Intervention => ({
  ...{
    kind: 'intervention',
    id,
    type: 'exchange',
    place: 'e1',
    when: { day: '2026-08-01', band: 'morning' },
  },
})
const social = (id: string) =>
  situation(id, {
    ...{ code: 'C1', place: 'e1', audience: 'public', when: { day: '2026-08-01', band: 'morning' } },
    statusSteps: [{ status: 'calmed', on: '2026-08-20' }],
  })

test('médiations, relais, demandes, interventions and social situations that are recorded change no section by a letter', () => {
  const cells = (['mediation', 'relay', 'request'] as const).map((measure, rank) => ({
    ...{ measure, scope: MISSION, count: 11 + rank },
  }))
  const held = estate(frozen(T3, cells), frozen(T2, cells), action('a'))
  const before = everySaid(held)
  expect([...before.values()].some((said) => said.includes('"value":12'))).toBe(true)
  const added = fc.oneof(many(request), many(relay), many(intervention), many(social))
  fc.assert(
    fc.property(added, (records) => {
      expect(everySaid(withRecords(held, records))).toEqual(before)
    }),
    { numRuns: 12 },
  )
})

test('what a figure was is what it is in a report of that period', () => {
  fc.assert(
    fc.property(followedRecords, fc.constantFrom(null, 'vilogia', 'ville'), (records, funder) => {
      const held = estate(...records)
      const figures = (make: SectionMaker, over: Partial<SectionContext>): readonly Figure[] =>
        figuresIn(make(aContext(held, funder, over)))
      for (const make of [outreach, projects, plans, calmed, accompaniment]) {
        const alone = new Map(figures(make, { period: T2 }).map(({ id, value }) => [id, value]))
        for (const { id, was } of figures(make, { compared: T2 }))
          if (was && alone.has(id)) expect([id, was.value]).toEqual([id, alone.get(id)])
      }
    }),
    { numRuns: 100 },
  )
})

test('of 10 000 made-up names and notes in every text of the example, not a fragment is in any report', () => {
  const example = exampleEstate(1, TODAY)
  const asked = [
    ...SPANS.map((spans) => ({ ...spans, compared: null, audience: 'all' })),
    { span: 'quarter' as const, period: T3, compared: T2, audience: 'vilogia' },
  ]
  const said = (held: Estate): readonly string[] =>
    asked.map((request) => {
      const report = makeReport(held, request, { today: TODAY, maps: [] })
      // Decisions are written to be read by those who sat in: they alone are words of a report.
      const sections = report.sections.filter(({ id }) => id !== 'decisions')
      return JSON.stringify({ ...report, sections }, (key, value) => (key === 'counts' ? undefined : value))
    })
  expect(leaksIn(said(withCanaries(example)), said(withoutCanaries(example)))).toEqual([])
})

test('a period whose records have expired is not compared with, and one that is told says that some are gone', () => {
  const later = '2027-08-01'
  const before = { days: ['2026-05-05'], statusSteps: [{ status: 'held' as const, on: '2026-05-05' }] }
  const held = estate(action('a'), action('b', before), project('p'), jointPlan('j', { from: '2026-05-01' }))
  const was = (make: SectionMaker, today: string) =>
    figuresIn(make(aContext(held, null, { compared: T2, today }))).some((each) => each.was)
  for (const make of [outreach, projects, plans]) expect(was(make, TODAY)).toBe(true)
  expect([was(outreach, later), was(projects, later), was(plans, later)]).toEqual([false, true, true])
  expect([was(projects, '2028-07-01'), was(plans, '2028-07-01')]).toEqual([false, false])
  expect(saidIn(outreach(aContext(held)))).not.toContain('effacées')
  expect(saidIn(outreach(aContext(held, null, { today: '2027-10-01' })))).toContain('effacées')
})
