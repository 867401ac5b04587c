import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { presetSituation } from '../../src/domain/situation-presets.ts'
import type { Round, Stop } from '../../src/domain/week/round.ts'
import { noteIntervention } from '../../src/operations/follow-up/note-intervention.ts'
import { noteSituation } from '../../src/operations/situations/note-situation.ts'
import { seeAgain } from '../../src/operations/situations/see-again.ts'
import { setCall } from '../../src/operations/situations/set-call.ts'
import { stepSituation } from '../../src/operations/situations/step-situation.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { building, entrance, estate, sector, settings, situation } from '../domain/build.ts'
import { code } from '../domain/code.ts'
import { anApp } from './an-app.ts'

const round: Round = {
  ...{ kind: 'round', id: 'r1', week: '2026-W48', day: '2026-11-24', pair: 'p1', start: '09:00' },
  ...{ end: '11:00', startPlace: 'e1', endPlace: 'e1' },
} as Round
const stop: Stop = {
  ...{ kind: 'stop', id: 'stop-1', round: 'r1', rank: 0, place: 'E1', stopKind: 'passage' },
  ...{ arrive: '09:10', serviceMinutes: 2, locked: false },
} as Stop
const at = { place: 'E1', stop: 'stop-1', round: 'r1' }
const open = situation('old', {
  ...{ place: 'E1', when: { day: '2026-11-20', band: 'morning' as const } },
  statusSteps: [{ status: 'transmitted', on: '2026-11-21' }],
})
const territory = withRecords(
  estate(
    ...[settings({ fictional: true }), code('A1'), code('G1', { finest: 'sector' }), round, stop],
    ...[entrance('E1', { building: 'B1' }), building('B1'), open],
    { kind: 'onCall' as const, id: 'duty', name: 'Astreinte', phone: '01 99 00 12 34' },
  ),
  [],
)
const clock = () => Date.parse('2026-11-24T08:15:40Z')
const app = () =>
  anApp(territory, { ports: { clock }, session: { fieldSheet: 'situation', fieldRound: 'r1' } })
const minute = { minute: '2026-11-24T08:15Z' }

test('a situation noted at a stop records its passage in the same step, stays at the stop, and one undo takes both back', async () => {
  const { store, run } = app()
  await run(noteSituation, { ...presetSituation(territory, 'A1', 'E1', minute), at })
  const [passage] = store.read().estate.passage.values()
  expect(passage).toMatchObject({
    place: 'E1',
    stop: 'stop-1',
    round: 'r1',
    pair: 'p1',
    done: true,
    when: minute,
  })
  expect(passage).not.toHaveProperty('nothingNoted')
  const noted = [...store.read().estate.situation.values()].find(({ id }) => id !== 'old')
  expect(noted).toMatchObject({ code: 'A1', recurrence: 'repeated', when: minute })
  expect(noted).not.toHaveProperty('at')
  expect(store.read().session).toMatchObject({ fieldSheet: 'none', fieldStop: 'stop-1' })
  await run(undoLast, undefined)
  expect(store.read().estate.passage.size).toBe(0)
  expect(store.read().estate.situation.size).toBe(1)
})

test('typed yesterday and saved today, it leaves its passage on yesterday, out of today’s round; where the pair is known to have been there, none', async () => {
  const yesterday = { day: '2026-11-23', band: 'evening' as const }
  const draft = { ...presetSituation(territory, 'A1', 'E1', yesterday), at, typedOn: yesterday.day }
  const { store, run } = app()
  await run(noteSituation, draft)
  expect([...store.read().estate.passage.values()]).toEqual([
    {
      ...{ kind: 'passage', id: 'passage-test-2', place: 'E1', done: true },
      when: { ...yesterday, band: 'afternoon' },
    },
  ])
  await run(noteSituation, draft)
  expect(store.read().estate.passage.size).toBe(1)
  // An earlier fact that is told today was told today.
  await run(noteSituation, { ...draft, typedOn: '2026-11-24' })
  expect([...store.read().estate.passage.values()].at(-1)).toMatchObject({ stop: 'stop-1', when: minute })
})

test('what is kept by its sector leaves no passage beside it, which would say at which door it was', async () => {
  const { store, run } = anApp(withRecords(territory, [sector('nord')]), {
    ports: { clock },
    session: { fieldSheet: 'situation', fieldRound: 'r1' },
  })
  await run(noteSituation, { ...presetSituation(territory, 'G1', 'nord', minute), place: 'nord', at })
  const { estate: now, session } = store.read()
  expect([...now.situation.values()].map(({ place }) => place)).toContain('nord')
  expect(now.passage.size).toBe(0)
  expect(JSON.stringify(store.journal().at(-1))).not.toContain('E1')
  expect(session).toMatchObject({ fieldSheet: 'none', fieldStop: 'stop-1' })
})

test('one that is still there gets a day more instead of a double, its status untouched; undo takes it and the passage back', async () => {
  const { store, run } = app()
  await run(seeAgain, { id: 'old', at })
  expect(store.read().estate.situation.get('old')).toEqual({
    ...open,
    recurrence: 'repeated',
    seenAgain: ['2026-11-24'],
  })
  expect(store.read().estate.passage.size).toBe(1)
  await run(undoLast, undefined)
  expect(store.read().estate.situation.get('old')).toEqual(open)
  expect(store.read().estate.passage.size).toBe(0)
})

test('a closed situation is not seen again', async () => {
  const { store, run } = app()
  await run(stepSituation, { id: 'old', status: 'checked', on: '2026-11-24' })
  expect(await run(seeAgain, { id: 'old', at })).toMatchObject({ code: 'situation-closed' })
  expect(store.read().estate.passage.size).toBe(0)
})

test('a call is kept with whom and its reference, to a known number only, and never a name', async () => {
  const { store, run } = app()
  await run(setCall, { id: 'old', to: '18', reference: ' 2026-118 ' })
  expect(store.read().estate.situation.get('old')?.call).toEqual({ to: '18', reference: '2026-118' })
  await run(setCall, { id: 'old', to: 'duty' })
  expect(store.read().estate.situation.get('old')?.call).toEqual({ to: 'duty' })
  expect(await run(setCall, { id: 'old', to: '0612345678' })).toMatchObject({ code: 'callee-needed' })
  expect(await run(setCall, { id: 'old', to: '18', reference: 'Mme Dubois' })).toMatchObject({
    code: 'note-names-someone',
  })
})

test('what the team did is linked to the situation and the passage it was done on, and taken back with it', async () => {
  const { store, run } = app()
  const said = { type: 'rules-reminder', place: 'E1', when: minute, people: 4, youths: 2 } as const
  await run(noteIntervention, { ...said, situation: 'old', at })
  const [passage] = store.read().estate.passage.values()
  const [intervention] = store.read().estate.intervention.values()
  expect(intervention).toMatchObject({ ...said, situation: 'old', passage: passage!.id })
  expect(intervention).not.toHaveProperty('at')
  await run(undoLast, undefined)
  expect(store.read().estate.intervention.size).toBe(0)
  expect(store.read().estate.passage.size).toBe(0)
})

test.each([
  ['more young people than people', { people: 1, youths: 2 }, 'youths-over-people'],
  ['a visit finer than its building', { type: 'visit' }, 'visit-building'],
  ['a situation that is gone', { situation: 'none' }, 'nothing-selected'],
  ['a day to come', { when: { day: '2026-11-25', band: 'morning' } }, 'when-in-future'],
  ['an unknown place', { place: 'nowhere' }, 'place-needed'],
] as const)('an intervention with %s is refused', async (_what, some, refused) => {
  const { store, run } = app()
  const asked = { type: 'exchange', place: 'E1', when: minute, ...some } as const
  expect(await run(noteIntervention, asked)).toMatchObject({ kind: 'refusal', code: refused })
  expect(store.read().estate.intervention.size).toBe(0)
})
