import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withRecords } from '../../src/domain/estate.ts'
import { plannedDone } from '../../src/domain/week/planned-done.ts'
import { noteNothing } from '../../src/operations/field/note-nothing.ts'
import { noteIntervention } from '../../src/operations/follow-up/note-intervention.ts'
import { redoLast } from '../../src/operations/redo-last.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { askClose } from '../../src/operations/week/ask-close.ts'
import { closeWeek } from '../../src/operations/week/close-week.ts'
import { recordStop } from '../../src/operations/week/record-stop.ts'
import { landlord, settings } from '../domain/build.ts'
import { estateOf, MONDAY, stop, WEEK } from '../domain/week/acted-week.ts'
import { anApp } from './an-app.ts'

const FRIDAY = '2026-11-27'
const prepared = (...more: readonly AnyRecord[]): Estate =>
  estateOf(
    settings({ fictional: true }),
    stop('a', { place: 'e1' }),
    stop('b', { place: 'e2', rank: 1 }),
    stop('c', { place: 'square', round: 'r-fri', arrive: '16:00', leave: '16:02' }),
    ...more,
  )

/** The app on a day, at a local time of the winter. */
const on = (day: string, time = '18:00', from = prepared()) => {
  let instant = Date.parse(`${day}T${time}:00+01:00`)
  const app = anApp(from, { session: { today: day, week: WEEK }, ports: { clock: () => instant } })
  const estate = () => app.store.read().estate
  const at = (later: string): void => {
    instant = Date.parse(`${day}T${later}:00+01:00`)
  }
  const bytes = () =>
    JSON.stringify([
      [...estate().passage.values()],
      app.store.journal().map(({ changes, at }) => [changes, at]),
    ])
  return { ...app, estate, at, bytes }
}
const codeOf = (outcome: unknown): unknown => (outcome as { code?: string }).code

test('a week is closed with its last round, not before; its passages keep the half-day and no pair, for good', async () => {
  const { run, store, estate, at, bytes } = on(FRIDAY, '16:04')
  await run(noteNothing, { place: 'square', stop: 'c', round: 'r-fri' })
  await run(noteNothing, { place: 'e2' })
  await run(undoLast, undefined)
  expect(bytes()).toContain('2026-11-27T15:04Z')
  expect(bytes()).toContain('pair-one')
  expect(codeOf(await run(closeWeek, { week: WEEK }))).toBe('week-not-over')
  at('16:30')
  expect((await run(closeWeek, { week: WEEK })).kind).toBe('done')
  expect(bytes()).not.toMatch(/T1\d:|pair-one|"minute"/)
  expect([...estate().passage.values()]).toEqual([
    expect.objectContaining({
      stop: 'c',
      done: true,
      nothingNoted: true,
      when: { day: FRIDAY, band: 'afternoon' },
    }),
  ])
  expect(estate().weekClosure.get(`closure-${WEEK}`)).toMatchObject({
    planned: 3,
    done: 1,
    missed: ['e1', 'e2'],
  })
  expect(store.read().session.toast).toMatchObject({ tone: 'done', undo: false })
  expect(codeOf(await run(closeWeek, { week: WEEK }))).toBe('week-closed')
})

test('older steps are taken back and brought back around the close, and no minute comes with them', async () => {
  const { run, store, estate, bytes } = on(FRIDAY)
  await run(noteNothing, { place: 'e1', stop: 'a', round: 'r-mon' })
  await run(closeWeek, { week: WEEK })
  await run(undoLast, undefined)
  expect(estate().passage.size).toBe(0)
  await run(redoLast, undefined)
  expect([...estate().passage.values()][0]).toMatchObject({ when: { day: FRIDAY, band: 'afternoon' } })
  expect(bytes()).not.toContain('"minute"')
  // The close itself is no step.
  expect(store.undoLabel()).not.toContain('Clôturer')
  expect(estate().weekClosure.size).toBe(1)
})

test('it asks first, and not for a week without anything or one that is not over', async () => {
  const { run, store } = on(FRIDAY, '10:00')
  expect(codeOf(await run(askClose, { week: WEEK }))).toBe('week-not-over')
  expect(codeOf(await run(askClose, { week: '2026-W30' }))).toBe('week-empty')
  expect(store.read().session.dialog).toBe('none')
  expect((await run(askClose, { week: '2026-W47' })).kind).toBe('done')
  expect(store.read().session).toMatchObject({ dialog: 'close-week', week: '2026-W47' })
})

test('a week with interventions alone is closed: they keep no minute', async () => {
  const intervention = {
    ...{ kind: 'intervention', id: 'i', type: 'exchange', place: 'e1' },
    when: { minute: '2026-07-22T09:10Z' },
  } as AnyRecord
  const { run, estate } = on(FRIDAY, '18:00', prepared(intervention))
  expect((await run(closeWeek, { week: '2026-W30' })).kind).toBe('done')
  expect(estate().intervention.get('i')?.when).toEqual({ day: '2026-07-22', band: 'morning' })
})

test('a stop is recorded afterwards, done or why not, with the pair of its round; undo takes it back', async () => {
  const { run, estate } = on(FRIDAY)
  await run(recordStop, { stop: 'a', day: MONDAY, band: 'afternoon' })
  await run(recordStop, { stop: 'b', day: MONDAY, band: 'morning', reason: 'no-access' })
  expect([...estate().passage.values()]).toEqual([
    expect.objectContaining({
      stop: 'a',
      done: true,
      when: { day: MONDAY, band: 'afternoon' },
      pair: 'pair-one',
    }),
    expect.objectContaining({ stop: 'b', done: false, reason: 'no-access' }),
  ])
  expect([...estate().passage.values()][0]).not.toHaveProperty('nothingNoted')
  await run(recordStop, { stop: 'b', day: MONDAY, band: 'morning' })
  expect(plannedDone(estate(), WEEK).counts).toEqual({ planned: 3, done: 2, notDone: { unrecorded: 1 } })
  await run(undoLast, undefined)
  expect(plannedDone(estate(), WEEK).counts.done).toBe(1)
})

test('in a closed week a stop is recorded without its pair from the start, and the counts kept at the close stay', async () => {
  const { run, estate, store } = on('2026-11-30')
  await run(closeWeek, { week: WEEK })
  await run(recordStop, { stop: 'a', day: MONDAY, band: 'afternoon' })
  expect([...estate().passage.values()][0]).not.toHaveProperty('pair')
  expect(JSON.stringify(store.journal())).not.toContain('pair-one')
  expect(estate().weekClosure.get(`closure-${WEEK}`)).toMatchObject({ done: 0 })
})

test('what is done after the close, on a day of its week, tells no minute either: passage, intervention, step', async () => {
  const { run, estate, store, at } = on(FRIDAY, '16:30')
  await run(closeWeek, { week: WEEK })
  at('17:05')
  const when = { minute: '2026-11-27T16:05Z' }
  await run(noteIntervention, { type: 'exchange', place: 'e1', when, at: { place: 'e1' } })
  await run(noteIntervention, { type: 'exchange', place: 'e2', when })
  expect([...estate().intervention.values()].map((each) => each.when)).toEqual([
    { day: FRIDAY, band: 'afternoon' },
    { day: FRIDAY, band: 'afternoon' },
  ])
  expect(JSON.stringify(store.journal())).not.toContain('16:05Z')
})

test('a stop of a round to come, of another week’s day or of a territory without its framework is refused', async () => {
  const { run } = on(MONDAY)
  const say = (stop: string, day: string) => run(recordStop, { stop, day, band: 'morning' })
  expect(codeOf(await say('c', FRIDAY))).toBe('stop-ahead')
  expect(codeOf(await say('a', '2026-11-20'))).toBe('day-outside-week')
  expect(codeOf(await say('a', '2026-11-24'))).toBe('when-in-future')
  expect(codeOf(await say('gone', MONDAY))).toBe('stop-unknown')
  const real = on(MONDAY, '18:00', withRecords(prepared(), [settings({ fictional: false }), landlord('x')]))
  expect(codeOf(await real.run(recordStop, { stop: 'a', day: MONDAY, band: 'morning' }))).toBe(
    'framework-missing',
  )
})

test('while the clock is doubted no week is closed, by the button nor by the dialog; once it is believed it is', async () => {
  const { run, store, bytes } = on(FRIDAY)
  await run(noteNothing, { place: 'e1', stop: 'a' })
  const before = bytes()
  for (const seen of ['2026-06-01', '2026-12-01']) {
    store.look({ clockDoubt: { says: FRIDAY, seen, isWrong: true } })
    expect(codeOf(await run(askClose, { week: WEEK }))).toBe('clock-doubted-for-good')
    expect(codeOf(await run(closeWeek, { week: WEEK }))).toBe('clock-doubted-for-good')
  }
  expect(store.read().session.toast?.text).toContain('La date est juste')
  expect(store.read().session.dialog).toBe('none')
  expect(bytes()).toBe(before)
  store.look({ clockDoubt: null })
  expect((await run(closeWeek, { week: WEEK })).kind).toBe('done')
  store.look({ clockDoubt: { says: FRIDAY, seen: '2026-12-01' } })
  expect(codeOf(await run(closeWeek, { week: WEEK }))).toBe('week-closed')
})
