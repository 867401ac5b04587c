import { expect, test } from 'vitest'
import { outreach } from '../../../src/reports/sections/outreach.ts'
import { weekActions } from '../../../src/reports/sections/week-actions.ts'
import { weekFact } from '../../../src/reports/sections/week-fact.ts'
import { entrance, estate } from '../../domain/build.ts'
import {
  aContext,
  action,
  figureOf,
  jointPlan,
  listOf,
  rowsOf,
  saidIn,
  T2,
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
  expect(figureOf(section, 'actions-youths')).toMatchObject({ value: 9 })
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

test('expectations raised and answers given back are of the period; what waits is as at its end', () => {
  const held = estate(
    action('a', {
      expectations: [
        expectation('1', '2026-08-10', { answer: { on: '2026-09-01', text: 'Oui' } }),
        expectation('2', '2026-08-10', { answer: { on: '2026-10-01', text: 'Oui' }, to: 'vilogia' }),
        expectation('3', '2026-05-10', { to: 'ville' }),
        expectation('4', '2026-10-10'),
      ],
    }),
  )
  const values = (funder: string | null) =>
    ['raised', 'answered', 'waiting', 'yours'].map(
      (id) => figureOf(outreach(aContext(held, funder)), `expectations-${id}`)?.value,
    )
  expect(values(null)).toEqual([2, 1, 2, undefined])
  expect(values('vilogia')).toEqual([2, 1, 2, 1])
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
