import { expect, test } from 'vitest'
import { settingsOf, withRecords } from '../../../src/domain/estate.ts'
import { endPresence } from '../../../src/operations/field/end-presence.ts'
import { noteNothing } from '../../../src/operations/field/note-nothing.ts'
import { startPresence } from '../../../src/operations/field/start-presence.ts'
import { redoLast } from '../../../src/operations/redo-last.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import { estate } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const START = Date.parse('2026-11-24T13:00Z')

const started = async () => {
  let now = START
  const app = anApp(withRecords(estate(), [{ ...settingsOf(estate()), fictional: true }]), {
    ports: { clock: () => now },
  })
  const place = [...app.store.read().estate.entrance.keys()][0]!
  await app.run(startPresence, { place, stopKind: 'presence' })
  now += 200 * 60_000
  const passages = () => [...app.store.read().estate.passage.values()]
  return { ...app, place, passages }
}

test('its true minutes are recorded at its true end', async () => {
  const { run, passages } = await started()
  await run(endPresence, { minutes: 12 })
  expect(passages()).toMatchObject([{ minutes: 12, when: { minute: '2026-11-24T13:12Z' } }])
})

test.each([-1, 201, 12.5, Number.NaN])(
  'a length of %s minutes is refused, and it goes on',
  async (minutes) => {
    const { run, passages, store } = await started()
    expect(await run(endPresence, { minutes })).toMatchObject({
      code: 'presence-minutes',
      params: { most: 200 },
    })
    expect([passages().length, store.read().session.presence?.since]).toEqual([0, START])
  },
)

test('undone, its end gives it back running since its start; redone, it is over again', async () => {
  const { run, passages, store, place } = await started()
  const { presence } = store.read().session
  await run(endPresence, undefined)
  await run(noteNothing, { place })
  await run(undoLast, undefined)
  expect(store.read().session.presence).toBeNull()
  await run(undoLast, undefined)
  expect(store.read().session.presence).toEqual(presence)
  expect(passages()).toEqual([])
  await run(redoLast, undefined)
  expect(store.read().session.presence).toBeNull()
  expect(passages()).toMatchObject([{ minutes: 200 }])
  await run(undoLast, undefined)
  await run(endPresence, { minutes: 15 })
  expect(passages()).toMatchObject([{ minutes: 15 }])
})

test('another presence begun since is not replaced by the one that is given back', async () => {
  const { run, store, place } = await started()
  await run(endPresence, undefined)
  const since = START + 300 * 60_000
  store.look({ presence: { place, since } })
  await run(undoLast, undefined)
  expect(store.read().session.presence?.since).toBe(since)
})
