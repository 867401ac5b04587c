import { expect, test } from 'vitest'
import type { Decision } from '../../../src/domain/partners/partner-meeting.ts'
import { coming } from '../../../src/reports/sections/coming.ts'
import { decisions } from '../../../src/reports/sections/decisions.ts'
import { weekNeeds } from '../../../src/reports/sections/week-needs.ts'
import { entrance, estate, situation } from '../../domain/build.ts'
import { aContext, action, jointPlan, listOf, meeting, rowsOf, saidIn, tableOf, WEEK } from './a-context.ts'

const decision = (id: string, over: Partial<Decision> = {}): Decision => ({
  ...{ id, text: `Décision ${id}`, who: 'vilogia', due: '2026-12-15' },
  ...over,
})
const week = { span: 'week', period: WEEK } as const

test('each reader has the decisions of the meetings that it sat in, closed and held by the end of the period', () => {
  const of = (id: string, over: Parameters<typeof meeting>[1]) =>
    meeting(id, { ...over, decisions: [decision(id)] })
  const { closedOn: _, ...notClosed } = of('brouillon', {})
  const held = estate(
    of('technique', {}),
    of('pilotage', { audience: 'steering-committee', day: '2026-09-01' }),
    of('veille', { audience: 'watch-group' }),
    of('publique', { audience: 'public', day: '2026-08-01' }),
    of('vilogia', { audience: 'funder', funder: 'vilogia', day: '2026-08-02' }),
    of('ensuite', { day: '2026-10-01' }),
    notClosed,
  )
  const seen = (funder: string | null) => {
    const said = saidIn(decisions(aContext(held, funder)))
    return [...held.meeting.keys()].filter((id) => said.includes(`Décision ${id}`))
  }
  expect(seen(null)).toEqual(['technique', 'pilotage', 'publique'])
  expect(seen('vilogia')).toEqual(['technique', 'pilotage', 'publique', 'vilogia'])
  expect(seen('ag2r-la-mondiale')).toEqual(['technique', 'pilotage', 'publique'])
})

test('the last meeting has all its decisions and what became of them; earlier ones what is open or was settled since', () => {
  const settled = (on: string) => ({ settled: { on, result: 'done' as const, text: 'Fait ensemble' } })
  const held = estate(
    meeting('last', { decisions: [decision('a'), decision('b', settled('2026-09-20'))] }),
    meeting('before', {
      day: '2026-05-10',
      decisions: [
        decision('late', { due: '2026-08-01' }),
        decision('since', settled('2026-08-05')),
        decision('long-since', settled('2026-06-05')),
      ],
    }),
  )
  const section = decisions(aContext(held))
  const heads = (id: string) => rowsOf(tableOf(section, `decisions-${id}`)).map(([head]) => head)
  expect(heads('last')).toEqual(['Décision a', 'Décision b'])
  expect(heads('open')).toEqual(['Décision late'])
  expect(heads('settled')).toEqual(['Décision since'])
  expect(rowsOf(tableOf(section, 'decisions-open'))[0]?.at(-1)).toMatch(/^en retard/)
  expect(rowsOf(tableOf(section, 'decisions-settled'))[0]?.at(-1)).toContain('Fait ensemble')
  expect(saidIn(section)).toMatch(/1.décision menée à bien sur 2/)
  expect(decisions(aContext(estate()))).toBe(null)
  const quiet = estate(meeting('last', { decisions: [decision('b', settled('2026-09-20'))] }))
  expect(decisions(aContext(quiet, null, week))).toBe(null)
  expect(decisions(aContext(quiet))).not.toBe(null)
})

test('a week says to a funder its own and the team’s, to all together every one, by one table', () => {
  const held = estate(
    meeting('m', {
      decisions: [
        decision('ours', { who: 'team' }),
        decision('own'),
        decision('other', { who: 'ville' }),
        decision('done', { settled: { on: '2026-11-18', result: 'done' } }),
        decision('long-done', { settled: { on: '2026-11-10', result: 'done' } }),
      ],
    }),
  )
  const heads = (funder: string | null) =>
    rowsOf(tableOf(decisions(aContext(held, funder, week)), 'decisions-week')).map(([head]) => head)
  expect(heads('vilogia')).toEqual(['Décision ours', 'Décision own', 'Décision done'])
  expect(heads(null)).toContain('Décision other')
  expect(heads('partenord-habitat')).toEqual(['Décision ours'])
})

test('the week that comes has rounds, permanences, actions, meetings and what is due, by day', () => {
  const held = estate(
    {
      ...{ kind: 'roundTemplate', id: 't', weekday: 2, pair: 'p', start: '09:00', end: '11:30' },
      ...{ startPlace: 'square', endPlace: 'square', breakMinutes: 10, unplannedShare: 0.3 },
    },
    {
      ...{ kind: 'appointment', id: 'x', stopKind: 'permanence', place: 'square', roundTemplate: 't' },
      ...{ at: '10:00', minutes: 60 },
    },
    {
      ...{ kind: 'appointment', id: 'y', stopKind: 'rendez-vous', place: 'e1', roundTemplate: 't' },
      ...{ at: '09:15', minutes: 15, week: '2026-W48' },
    },
    action('a', {
      days: ['2026-11-25', '2026-12-02'],
      statusSteps: [{ status: 'planned', on: '2026-11-01' }],
    }),
    action('off', { days: ['2026-11-25'], statusSteps: [{ status: 'cancelled', on: '2026-11-01' }] }),
    meeting('m', { day: '2026-11-27' }),
    meeting('secret', { day: '2026-11-27', audience: 'watch-group' }),
    jointPlan('p', {
      commitments: [
        { id: '1', partner: 'vilogia', text: 'Texte', due: '2026-11-26' },
        { id: '2', partner: 'ville', text: 'Texte', due: '2026-11-26' },
        { id: '3', partner: 'team', text: 'Texte', due: '2026-11-30' },
      ],
    }),
  )
  const lines = listOf(coming(aContext(held, 'vilogia', week)))
  expect(lines.map((line) => line.split(/[\s\u00a0,:]/)[0])).toEqual([
    ...['1', 'Permanence', 'Stand', 'Plan', 'Comité'],
  ])
  expect(lines[1]).toContain('mardi 24')
  expect(lines.join(' ')).not.toMatch(/VILLE|Texte|veille|9 h 15/i)
  expect(listOf(coming(aContext(held, null, week))).filter((line) => line.startsWith('Plan'))).toHaveLength(2)
  expect(coming(aContext(estate(), null, week))).toBe(null)
})

test('what is needed is what waits for the reader alone, in a text that may be edited', () => {
  const waits = (id: string, responsible: string, on: string) =>
    situation(id, { responsible, statusSteps: [{ status: 'transmitted', on }] })
  const held = estate(
    entrance('e1'),
    waits('1', 'vilogia', '2026-10-01'),
    waits('2', 'vilogia', '2026-11-20'),
    waits('3', 'partenord-habitat', '2026-10-01'),
    jointPlan('p', {
      commitments: [
        { id: '1', partner: 'vilogia', text: 'Texte', due: '2026-11-01' },
        { id: '2', partner: 'team', text: 'Texte', due: '2026-11-01' },
      ],
    }),
    meeting('m', {
      decisions: [decision('a', { due: '2026-11-01' }), decision('b', { due: '2026-11-01', who: 'ville' })],
    }),
    action('a', { expectations: [{ id: '1', text: 'Des bancs', raisedOn: '2026-11-01', to: 'vilogia' }] }),
  )
  const said = (funder: string | null): string => {
    const [block] = weekNeeds(aContext(held, funder, week))!.blocks
    expect(block).toMatchObject({ kind: 'text', id: 'week-needs' })
    return block?.kind === 'text' ? block.text : ''
  }
  expect(said('vilogia')).toMatch(
    /^1.situation transmise.*1.engagement.*1.décision.*Des attentes d’habitants/,
  )
  expect(said('partenord-habitat')).toMatch(/^1.situation transmise[^.]*\.$/)
  expect(said(null)).toMatch(/^2.situations transmises.*1.engagement.*2.décisions/)
  expect(said('ag2r-la-mondiale')).toBe('Rien de particulier cette semaine.')
})
