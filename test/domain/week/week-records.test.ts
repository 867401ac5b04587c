import { expect, test } from 'vitest'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import type { OutreachAction } from '../../../src/domain/follow-up/outreach-action.ts'
import type { Relay } from '../../../src/domain/follow-up/relay.ts'
import type { Request } from '../../../src/domain/follow-up/request.ts'
import { WEEK_EVENTS, weekRecords } from '../../../src/domain/week/week-records.ts'
import { estate, passage } from '../build.ts'

const WEEK = '2026-W48'

const relay: Relay = {
  ...{ kind: 'relay', id: 'r1', domain: 'social', partner: 'ccas', people: 2, youths: 1 },
  statusSteps: [
    { status: 'proposed', on: '2026-11-20' },
    { status: 'agreed', on: '2026-11-23' },
    { status: 'contact-made', on: '2026-11-29' },
    { status: 'taken-up', on: '2026-11-30' },
  ],
}
const request: Request = {
  ...{ kind: 'request', id: 'q1', from: 'resident', place: 'e1', on: '2026-11-20', dueOn: '2026-11-30' },
  answer: { on: '2026-11-25', outcome: 'answered' },
}
const mediation: Mediation = {
  ...{ kind: 'mediation', id: 'm1', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
  opened: '2026-11-24',
  parties: [],
  meetings: [
    { id: 'a', type: 'shuttle', on: '2026-11-25', parties: ['A'] },
    { id: 'b', type: 'shuttle', on: '2026-11-26', parties: ['B'] },
  ],
  agreements: [{ id: 'x', text: 'Calme', on: '2026-11-26', checkOn: '2026-12-10' }],
}
const action = (id: string, last: 'planned' | 'held' | 'cancelled'): OutreachAction => ({
  ...{ kind: 'action', id, aim: 'information', form: 'stall', theme: 'noise', title: 'Stand' },
  days: ['2026-11-25', '2026-12-02'],
  ...{ places: [], partners: [], expectations: [], points: [] },
  statusSteps: [{ status: last, on: '2026-11-25' }],
})

test('what happened in the week is found by kind, what happened before or after it is not', () => {
  const found = weekRecords(
    estate(
      relay,
      request,
      passage('in', { when: { minute: '2026-11-22T23:30Z' } }),
      passage('before', { when: { minute: '2026-11-22T22:30Z' } }),
      passage('after', { when: { day: '2026-11-30', band: 'morning' } }),
    ),
    WEEK,
  )
  // Half past eleven of a Sunday evening in UTC is Monday in Paris.
  expect(found.passage.records.map(({ id }) => id)).toEqual(['in'])
  expect(found['relay-step'].records.map(({ part }) => part)).toEqual(['agreed', 'contact-made'])
  expect(found['request-opened'].count).toBe(0)
  expect(found['request-answered'].records).toEqual([{ kind: 'request', id: 'q1', on: '2026-11-25' }])
})

test('mediations are counted and never listed', () => {
  const found = weekRecords(estate(mediation), WEEK)
  expect(found['mediation-opened'].count).toBe(1)
  expect(found['mediation-meeting'].count).toBe(2)
  expect(JSON.stringify(found)).not.toContain('m1')
  expect(Object.keys(found)).toEqual([...WEEK_EVENTS])
})

test('an action that is only planned, or was called off, is not held', () => {
  const found = weekRecords(
    estate(action('p', 'planned'), action('h', 'held'), action('c', 'cancelled')),
    WEEK,
  )
  expect(found['action-held'].records.map(({ id, on }) => [id, on])).toEqual([['h', '2026-11-25']])
})
