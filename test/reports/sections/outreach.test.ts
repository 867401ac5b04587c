import { expect, test } from 'vitest'
import { MISSION } from '../../../src/domain/published/quarter-figures.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { outreach } from '../../../src/reports/sections/outreach.ts'
import { weekActions } from '../../../src/reports/sections/week-actions.ts'
import { weekFact } from '../../../src/reports/sections/week-fact.ts'
import { weekNeeds } from '../../../src/reports/sections/week-needs.ts'
import { entrance, estate } from '../../domain/build.ts'
import {
  aContext,
  action,
  figureOf,
  frozen,
  jointPlan,
  listOf,
  rowsOf,
  saidIn,
  T2,
  T3,
  tableOf,
  WEEK,
} from './a-context.ts'

const expectation = (id: string, raisedOn: string, over: object = {}) => ({
  ...{ id, text: 'Des bancs', raisedOn },
  ...over,
})

test('actions held in the period are counted by their aim, each once, with the people met from 5', () => {
  const held = estate(
    action('a', { people: 30, youths: 9 }),
    action('b', { aim: 'mobilisation', form: 'meeting', people: 3 }),
    action('c', { people: 12, days: ['2026-09-30', '2026-10-02'] }),
    action('before', { days: ['2026-06-30'], statusSteps: [{ status: 'held', on: '2026-06-30' }] }),
    action('planned', { statusSteps: [{ status: 'planned', on: '2026-08-01' }] }),
  )
  const section = outreach(aContext(held))
  expect(figureOf(section, 'actions-information')?.value).toBe(2)
  expect(figureOf(section, 'actions-mobilisation')?.value).toBe(1)
  expect(figureOf(section, 'actions-people')).toMatchObject({
    value: 42,
    counts: [{ kind: 'action', ids: ['a', 'b', 'c'] }],
  })
  expect(figureOf(section, 'outreach-youths')).toMatchObject({ value: null, shown: 'non arrêté' })
  expect(rowsOf(tableOf(section, 'actions')).map((row) => [row[0], row.at(-1)])).toEqual([
    ['Stand', 30],
    ['Réunion', 'moins de 5'],
    ['Stand', 12],
  ])
})

test('what was not noted is not a zero', () => {
  const { people: _, youths: __, ...open } = action('a')
  const section = outreach(aContext(estate(open)))
  expect(rowsOf(tableOf(section, 'actions'))[0]?.at(-1)).toBe('non noté')
  expect(figureOf(section, 'actions-people')?.value).toBe(null)
})

test('the young, expectations and answers are those of the frozen quarter, the same to every reader', () => {
  const few = action('a', {
    youths: 2,
    expectations: [expectation('1', '2026-08-10', { to: 'vilogia' }), expectation('2', '2026-08-11')],
  })
  const cells = (['outreach-youths', 'expectations', 'answers'] as const).map((measure, n) => ({
    ...{ measure, scope: MISSION, count: [16, 7, null][n]! },
  }))
  const held = estate(few, frozen(T3, cells))
  for (const funder of [null, 'vilogia']) {
    const section = outreach(aContext(held, funder))
    const said = ['outreach-youths', 'expectations', 'answers'].map((id) => figureOf(section, id)?.value)
    expect(said).toEqual([16, 7, null])
    const august = outreach(
      aContext(held, funder, { span: 'month', period: { from: '2026-08-01', until: '2026-08-31' } }),
    )
    expect(figureOf(august, 'expectations')).toMatchObject({
      value: null,
      shown: typeset('compté au trimestre seulement'),
    })
  }
  const old = { from: '2025-04-01', until: '2025-06-30' }
  const left = action('left', { days: ['2025-05-01'], statusSteps: [{ status: 'held', on: '2025-05-01' }] })
  const gone = outreach(aContext(estate(left), null, { period: old }))
  expect(figureOf(gone, 'outreach-youths')).toMatchObject({ value: null, shown: 'non conservé' })
})

test('the week asks a funder for its answers without a number', () => {
  const waits = action('a', { expectations: [expectation('1', '2026-08-10', { to: 'vilogia' })] })
  const week = { span: 'week' as const, period: WEEK }
  const asked = saidIn(weekNeeds(aContext(estate(waits), 'vilogia', week)))
  expect(asked).toContain('vous sont adressées')
  expect(asked).not.toMatch(/\d/)
  expect(saidIn(weekNeeds(aContext(estate(waits), 'ville', week)))).not.toContain('adressées')
})

test('two periods are set side by side; people are unsaid where there were too few', () => {
  const before = { days: ['2026-05-05'], statusSteps: [{ status: 'held' as const, on: '2026-05-05' }] }
  const held = estate(action('a', { people: 20 }), action('b', { people: 10, ...before }))
  const section = outreach(aContext(held, null, { compared: T2 }))
  expect(figureOf(section, 'actions-people')).toMatchObject({ value: 20, was: { value: 10 } })
  expect(figureOf(section, 'actions-information')?.was?.value).toBe(1)
  const few = outreach(
    aContext(estate(action('a'), action('b', { people: 4, ...before })), null, { compared: T2 }),
  )
  expect(figureOf(few, 'actions-people')?.was?.value).toBe(null)
  expect(figureOf(few, 'actions-people')).not.toHaveProperty('change')
})

test('an action at another landlord’s is no funder’s but theirs; without anything to say there is no section', () => {
  const held = estate(entrance('e3', { landlord: 'partenord-habitat' }), action('a', { places: ['e3'] }))
  expect(outreach(aContext(held, 'vilogia'))).toBe(null)
  expect(outreach(aContext(held, 'partenord-habitat'))).not.toBe(null)
  expect(outreach(aContext(estate()))).toBe(null)
})

test('the week says its actions once: in its fact, and those that are left in a list', () => {
  const on = (day: string) => ({ days: [day], statusSteps: [{ status: 'held' as const, on: day }] })
  const held = estate(
    action('a', { people: 11, ...on('2026-11-16') }),
    action('b', { people: 12, ...on('2026-11-17') }),
    action('c', { people: 13, ...on('2026-11-18') }),
  )
  const week = aContext(held, null, { span: 'week', period: WEEK })
  const fact = saidIn(weekFact(week))
  expect(['11', '12', '13'].map((people) => fact.includes(`${people}\u00a0personnes`))).toEqual([
    ...[true, true, false],
  ])
  expect(listOf(weekActions(week))).toHaveLength(1)
  expect(listOf(weekActions(week))[0]).toContain('13\u00a0personnes')
  const reached = jointPlan('p', { evaluation: { on: '2026-11-20', result: 'reached', text: 'Fini' } })
  const more = aContext(estate(...held.action.values(), reached), null, { span: 'week', period: WEEK })
  expect(saidIn(weekFact(more))).toContain('son objectif est atteint.')
  expect(listOf(weekActions(more))).toHaveLength(2)
  expect(weekActions(aContext(estate(), null, { span: 'week', period: WEEK }))).toBe(null)
})
