import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withoutRecords } from '../../src/domain/estate.ts'
import { roundProgress } from '../../src/domain/field/round-progress.ts'
import type { Round, Stop } from '../../src/domain/week/round.ts'
import { atHand, roundAtHand } from '../../src/operations/field/at-hand.ts'
import { endPresence } from '../../src/operations/field/end-presence.ts'
import { noteExchanges } from '../../src/operations/field/note-exchanges.ts'
import { noteNotDone } from '../../src/operations/field/note-not-done.ts'
import { noteNothing } from '../../src/operations/field/note-nothing.ts'
import { noteRestNotDone } from '../../src/operations/field/note-rest-not-done.ts'
import { putOffStop } from '../../src/operations/field/put-off-stop.ts'
import { startPresence } from '../../src/operations/field/start-presence.ts'
import { redoLast } from '../../src/operations/redo-last.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { building, entrance, estate, publicPlace, settings } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const DAY = '2026-11-24'
const round = (id: string, over: Partial<Round> = {}): Round => ({
  ...{ kind: 'round', id, week: '2026-W48', day: DAY, pair: 'p1', start: '09:30', end: '11:30' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 0, unplannedShare: 0.3 },
  ...{ walkMetres: 0, walkMinutes: 0, line: [] },
  ...over,
})
const stop = (place: string, rank: number): Stop => ({
  ...{ kind: 'stop', id: `s${rank}`, round: 'r', place, rank, stopKind: 'passage', locked: false },
  ...{ arrive: '09:30', leave: '09:32', serviceMinutes: 2 },
})
const walked = (...more: readonly AnyRecord[]): Estate =>
  estate(
    settings({ fictional: true }),
    round('r'),
    ...['a', 'b', 'c'].map(stop),
    ...['a', 'b', 'c'].map((id) => entrance(id)),
    publicPlace('z'),
    building('b1'),
    ...more,
  )

const app = (from = walked()) => {
  let now = Date.parse(`${DAY}T09:00:30Z`)
  const made = anApp(from, { ports: { clock: () => now } })
  const here = () => atHand(made.store.read())!
  const states = () => {
    const { estate: at, session } = made.store.read()
    return roundProgress(at, 'r', session.skipped).stops.map(({ state }) => state)
  }
  return { ...made, here, states, later: (minutes: number) => (now += minutes * 60_000) }
}

test('what is left of the round is said in one step for one reason, and one undo brings it all back; what has its passage keeps it', async () => {
  const { run, here, states, store } = app()
  await run(noteNothing, here())
  await run(noteRestNotDone, { round: 'r', reason: 'no-time' })
  expect(states()).toEqual(['done', 'not-done', 'not-done'])
  const missed = [...store.read().estate.passage.values()].filter(({ done }) => !done)
  expect(missed).toMatchObject(
    ['b', 'c'].map((place, rank) => ({ place, stop: `s${rank + 1}`, round: 'r', reason: 'no-time' })),
  )
  expect(store.undoLabel()).toBe('Noter non fait : 2 arrêts restants')
  expect(await run(noteRestNotDone, { round: 'r', reason: 'no-time' })).toMatchObject({ kind: 'refusal' })
  await run(undoLast, undefined)
  expect(states()).toEqual(['done', 'next', 'to-do'])
})

test('RAS is one act: the passage of the stop, and the next stop is at hand; undo brings the stop back', async () => {
  const { run, here, states, store } = app()
  expect(here()).toEqual({ place: 'a', stop: 's0', round: 'r' })
  await run(noteNothing, here())
  expect([...store.read().estate.passage.values()]).toMatchObject([
    { place: 'a', stop: 's0', round: 'r', pair: 'p1', nothingNoted: true, when: { minute: `${DAY}T09:00Z` } },
  ])
  expect(here().stop).toBe('s1')
  await run(undoLast, undefined)
  expect(states()).toEqual(['next', 'to-do', 'to-do'])
  expect(store.read().estate.passage.size).toBe(0)
})

test('exchanges after RAS go to the same passage, and undo takes them alone back', async () => {
  const { run, here, store } = app()
  const first = here()
  await run(noteNothing, first)
  await run(noteExchanges, { at: first, exchanges: '3-5', youths: '1-2' })
  const only = () => [...store.read().estate.passage.values()]
  expect(only()).toMatchObject([{ nothingNoted: true, exchanges: '3-5', youths: '1-2' }])
  await run(undoLast, undefined)
  expect(only()).toHaveLength(1)
  expect(only()[0]!.exchanges).toBeUndefined()
  expect(await run(noteExchanges, { at: first, exchanges: '0', youths: '1-2' })).toMatchObject({
    code: 'youths-over-people',
  })
})

test('a stop that was opened leads back to the next one; one opened meanwhile stays open', async () => {
  const { run, here, store } = app()
  store.look({ fieldStop: 's2' })
  const opened = here()
  expect(opened.stop).toBe('s2')
  const noted = run(noteNotDone, { at: opened, reason: 'no-access' })
  store.look({ fieldStop: 's1' })
  await noted
  expect(here().stop).toBe('s1')
  store.look({ fieldStop: null })
  expect(here().stop).toBe('s0')
})

test('put off, a stop comes after the others; put off again, after those put off', async () => {
  const { run, here, states } = app()
  await run(putOffStop, { stop: 's0' })
  expect(here().stop).toBe('s1')
  await run(putOffStop, { stop: 's1' })
  await run(noteNothing, here())
  expect(states()).toEqual(['next', 'put-off', 'done'])
  await run(putOffStop, { stop: 's0' })
  expect(here().stop).toBe('s1')
})

test('a stop put off is taken back like RAS: by the toast, one at a time, in the order of what was done', async () => {
  const { run, here, states, store } = app()
  await run(putOffStop, { stop: 's0' })
  expect(store.read().session.toast).toMatchObject({ undo: true, tone: 'done' })
  expect(store.undoLabel()).toBe('Remettre à plus tard : a')
  await run(noteNothing, here())
  await run(putOffStop, { stop: 's2' })
  expect(states()).toEqual(['next', 'done', 'put-off'])
  await run(undoLast, undefined)
  expect(states()).toEqual(['put-off', 'done', 'next'])
  await run(undoLast, undefined)
  expect(states()).toEqual(['put-off', 'next', 'to-do'])
  await run(undoLast, undefined)
  expect(states()).toEqual(['next', 'to-do', 'to-do'])
  expect(await run(undoLast, undefined)).toMatchObject({ code: 'nothing-to-undo' })
  await run(redoLast, undefined)
  await run(redoLast, undefined)
  expect(states()).toEqual(['put-off', 'done', 'next'])
})

test('a presence has its minutes, rounded, and its place stays open for what comes with it', async () => {
  const { run, here, later, store } = app()
  await run(startPresence, here())
  expect(await run(startPresence, here())).toMatchObject({ code: 'presence-under-way' })
  later(12.6)
  await run(endPresence, undefined)
  expect(store.read().session).toMatchObject({ presence: null, fieldStop: 's0' })
  expect([...store.read().estate.passage.values()]).toMatchObject([
    { stop: 's0', stopKind: 'presence', minutes: 13 },
  ])
  expect(await run(endPresence, undefined)).toMatchObject({ kind: 'refusal' })
})

test('a presence under a minute is said so, not rounded up to one', async () => {
  const { run, here, later, store } = app()
  await run(startPresence, here())
  later(0.9)
  await run(endPresence, undefined)
  expect([...store.read().estate.passage.values()]).toMatchObject([{ stopKind: 'presence', minutes: 0 }])
  expect(store.read().session.toast?.text).toContain('moins d’une minute')
})

test('a place that was not planned is recorded in the round, and the round goes on', async () => {
  const { run, here, states, store } = app()
  store.look({ fieldPlace: 'z', fieldKind: 'rendez-vous' })
  await run(noteNothing, here())
  expect([...store.read().estate.passage.values()]).toMatchObject([
    { place: 'z', round: 'r', pair: 'p1', stopKind: 'rendez-vous' },
  ])
  expect(store.read().session).toMatchObject({ fieldPlace: null, fieldKind: 'passage' })
  expect(states()).toEqual(['next', 'to-do', 'to-do'])
})

test('the round at hand is the one chosen today, or the only one of today', () => {
  const session = (fieldRound: string | null) => ({ ...app().store.read().session, today: DAY, fieldRound })
  const two = walked(round('r2', { pair: 'p2' }), round('old', { day: '2026-11-23' }))
  expect(roundAtHand(walked(), session(null))?.id).toBe('r')
  expect(roundAtHand(two, session(null))).toBeNull()
  expect(roundAtHand(two, session('r2'))?.id).toBe('r2')
  expect(roundAtHand(two, session('old'))).toBeNull()
})

test('a real territory asks for its framework before anything is noted; a place that is gone is refused', async () => {
  const real = app(walked(settings({ fictional: false })))
  expect(await real.run(noteNothing, real.here())).toMatchObject({ code: 'framework-missing' })
  const gone = app(withoutRecords(walked(), 'entrance', ['a']))
  expect(await gone.run(noteNothing, gone.here())).toMatchObject({ code: 'place-needed' })
})
