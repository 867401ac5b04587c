import { expect, test } from 'vitest'
import { dueItems } from '../../../src/domain/follow-up/due-items.ts'
import type { RelayStatus } from '../../../src/domain/follow-up/relay.ts'
import { answerRequest } from '../../../src/operations/follow-up/answer-request.ts'
import { putOff } from '../../../src/operations/follow-up/put-off.ts'
import { setDelay } from '../../../src/operations/follow-up/set-delay.ts'
import { type RelayDraft, setRelay } from '../../../src/operations/follow-up/set-relay.ts'
import { type RequestDraft, setRequest } from '../../../src/operations/follow-up/set-request.ts'
import { stepFollowUp } from '../../../src/operations/follow-up/step-follow-up.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { building, estate, service, settings } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const TODAY = '2026-11-24'
const scene = () =>
  anApp(estate(settings({ fictional: true }), service('ccas'), building('b1')), {
    session: { following: { view: 'requests' } },
  })

const request: RequestDraft = {
  ...{ request: null, from: 'resident', place: 'e1', on: '2026-11-20', dueOn: '2026-11-30' },
  note: ' Bruit le soir dans le hall ',
}
const relay: RelayDraft = {
  ...{ relay: null, domain: 'health', partner: 'ccas', place: 'nord', people: 2, youths: 1, on: TODAY },
}

test('a request is kept with its note and due day, opens, is due, and its answer closes it', async () => {
  const { store, run } = scene()
  await run(setRequest, request)
  const made = store.read().estate.request.get('request-test-1')
  expect(made).toEqual({
    ...{ kind: 'request', id: 'request-test-1', from: 'resident', place: 'e1' },
    ...{ on: '2026-11-20', dueOn: '2026-11-30', note: 'Bruit le soir dans le hall' },
  })
  expect(store.read().session).toMatchObject({
    selection: { kind: 'request', id: 'request-test-1' },
    following: null,
  })
  expect(dueItems(store.read().estate)).toMatchObject([{ reason: 'request-answer', due: '2026-11-30' }])
  const answer = { on: TODAY, outcome: 'mediation', text: ' Une médiation est proposée ' } as const
  await run(answerRequest, { request: 'request-test-1', answer })
  expect(store.read().estate.request.get('request-test-1')!.answer).toEqual({
    ...answer,
    text: 'Une médiation est proposée',
  })
  expect(dueItems(store.read().estate)).toEqual([])
  await run(answerRequest, { request: 'request-test-1', answer: null })
  expect(dueItems(store.read().estate)).toHaveLength(1)
  await run(undoLast, undefined)
  expect(dueItems(store.read().estate)).toEqual([])
})

test('of a resident no id is kept; a funder is named by its id', async () => {
  const { store, run } = scene()
  await run(setRequest, { ...request, fromId: 'ville' })
  expect(store.read().estate.request.get('request-test-1')).not.toHaveProperty('fromId')
  await run(setRequest, { ...request, from: 'funder', fromId: 'ville' })
  expect(store.read().estate.request.get('request-test-2')).toMatchObject({ fromId: 'ville' })
})

test('a corrected request keeps its answer; a new due day takes the place of the one put off', async () => {
  const { store, run } = scene()
  await run(setRequest, request)
  await run(putOff, { kind: 'request', id: 'request-test-1', until: '2026-12-10' })
  expect(dueItems(store.read().estate)).toMatchObject([{ due: '2026-12-10' }])
  await run(setRequest, { ...request, request: 'request-test-1', note: 'Bruit' })
  expect(dueItems(store.read().estate)).toMatchObject([{ due: '2026-12-10' }])
  await run(setRequest, { ...request, request: 'request-test-1', dueOn: '2026-12-01' })
  expect(dueItems(store.read().estate)).toMatchObject([{ due: '2026-12-01' }])
})

test.each([
  ['requester-needed', { from: 'police' as 'resident' }],
  ['partner-needed', { from: 'funder' }],
  ['partner-needed', { from: 'partner', fromId: 'ville' }],
  ['request-motif', { note: ' ' }],
  ['request-motif', { code: 'Z9' }],
  ['place-needed', { place: 'nowhere' }],
  ['note-names-someone', { note: 'Mme Dupont se plaint du bruit' }],
  ['when-in-future', { on: '2026-11-25', dueOn: '2026-12-25' }],
  ['day-too-early', { dueOn: '2026-11-19' }],
  ['nothing-selected', { request: 'gone' }],
] as const)('a request is refused: %s', async (code, over) => {
  const { store, run } = scene()
  expect(await run(setRequest, { ...request, ...over })).toMatchObject({ code })
  expect(store.read().estate.request.size).toBe(0)
})

test('an answer is refused before the request, in the future, with a name, or for a request that is gone', async () => {
  const { run } = scene()
  await run(setRequest, request)
  const answered = (over: object, id = 'request-test-1') =>
    run(answerRequest, { request: id, answer: { on: TODAY, outcome: 'answered', ...over } })
  expect(await answered({ on: '2026-11-19' })).toMatchObject({ code: 'day-too-early' })
  expect(await answered({ on: '2026-11-25' })).toMatchObject({ code: 'when-in-future' })
  expect(await answered({ text: 'Vu avec M. Martin' })).toMatchObject({ code: 'note-names-someone' })
  expect(await answered({}, 'gone')).toMatchObject({ code: 'nothing-selected' })
  expect(await run(answerRequest, { request: 'request-test-1', answer: null })).toMatchObject({
    code: 'not-answered',
  })
})

test('a relay goes from proposed to continuity checked; each step moves the reminder, the last one ends it', async () => {
  const { store, run } = scene()
  await run(setRelay, { ...relay, request: 'request-1' })
  const id = 'relay-test-1'
  expect(store.read().estate.relay.get(id)).toEqual({
    ...{ kind: 'relay', id, domain: 'health', partner: 'ccas', place: 'nord', people: 2, youths: 1 },
    ...{ request: 'request-1', statusSteps: [{ status: 'proposed', on: TODAY }] },
  })
  const due: string[] = []
  for (const status of ['agreed', 'contact-made', 'taken-up', 'continuity-checked'] as const) {
    due.push(dueItems(store.read().estate)[0]!.due)
    expect(await run(stepFollowUp, { kind: 'relay', id, status, on: TODAY })).toMatchObject({ kind: 'done' })
  }
  expect(due).toEqual(['2026-12-01', '2026-12-01', '2026-12-08', '2026-12-24'])
  expect(dueItems(store.read().estate)).toEqual([])
  await run(setRelay, { ...relay, relay: id, people: 3 })
  expect(store.read().estate.relay.get(id)).toMatchObject({ people: 3, statusSteps: { length: 5 } })
})

test('no partner is contacted before the person agreed, no step is dated before the last; a step ends what was put off', async () => {
  const { store, run } = scene()
  await run(setRelay, relay)
  const step = (status: RelayStatus, on = TODAY) =>
    run(stepFollowUp, { kind: 'relay', id: 'relay-test-1', status, on })
  expect(await step('contact-made')).toMatchObject({ code: 'step-out-of-order' })
  expect(await step('agreed', '2026-11-23')).toMatchObject({ code: 'step-out-of-order' })
  expect(await step('agreed', '2026-11-25')).toMatchObject({ code: 'when-in-future' })
  await run(putOff, { kind: 'relay', id: 'relay-test-1', until: '2027-02-01' })
  expect(dueItems(store.read().estate)).toMatchObject([{ due: '2027-02-01' }])
  await step('agreed')
  expect(dueItems(store.read().estate)).toMatchObject([{ due: '2026-12-01' }])
  await step('no-answer')
  expect(dueItems(store.read().estate)).toEqual([])
  expect(await step('contact-made')).toMatchObject({ kind: 'done' })
})

test.each([
  ['partner-needed', { partner: 'ville' }],
  ['relay-place', { place: 'e1' }],
  ['relay-place', { place: 'square' }],
  ['domain-needed', { domain: 'sport' as 'health' }],
  ['value-out-of-range', { people: 0 }],
  ['youths-over-people', { youths: 3 }],
  ['when-in-future', { on: '2026-11-25' }],
  ['note-names-someone', { note: 'Appeler M. Durand au 06 12 34 56 78' }],
  ['nothing-selected', { relay: 'gone' }],
] as const)('a relay is refused: %s', async (code, over) => {
  const { store, run } = scene()
  expect(await run(setRelay, { ...relay, ...over })).toMatchObject({ code })
  expect(store.read().estate.relay.size).toBe(0)
})

test('a relay may be at a building', async () => {
  const { store, run } = scene()
  await run(setRelay, { ...relay, place: 'b1' })
  expect(store.read().estate.relay.get('relay-test-1')).toMatchObject({ place: 'b1' })
})

test('only a day to come, within a year, puts off', async () => {
  const { run } = scene()
  await run(setRelay, relay)
  for (const until of [TODAY, '2026-11-01', '2027-12-01', '', '2026-02-30'])
    expect(await run(putOff, { kind: 'relay', id: 'relay-test-1', until })).toMatchObject({
      code: 'remind-ahead',
    })
  expect(await run(putOff, { kind: 'relay', id: 'gone', until: '2026-12-01' })).toMatchObject({
    code: 'nothing-selected',
  })
})

test('a delay of the territory takes the place of the default, and goes back to it', async () => {
  const { store, run } = scene()
  await run(setRelay, relay)
  const due = () => dueItems(store.read().estate)[0]!.due
  await run(setDelay, { key: 'relay-proposed', days: 3 })
  expect(due()).toBe('2026-11-27')
  await run(setDelay, { key: 'relay-proposed', days: null })
  expect(due()).toBe('2026-12-01')
  for (const days of [0, 366, 1.5])
    expect(await run(setDelay, { key: 'relay-proposed', days })).toMatchObject({
      code: 'value-out-of-range',
    })
})
