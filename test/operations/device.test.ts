import { expect, test } from 'vitest'
import type { KeptStorage } from '../../src/domain/installed-app.ts'
import { applyUpdate } from '../../src/operations/device/apply-update.ts'
import { keepStorage } from '../../src/operations/device/keep-storage.ts'
import { putOffUpdate } from '../../src/operations/device/put-off-update.ts'
import { showDevice } from '../../src/operations/device/show-device.ts'
import type { Session } from '../../src/store/session.ts'
import { anEstate } from '../store/builders.ts'
import { anApp } from './an-app.ts'

const offered = { installed: { copy: 'whole', update: 'offered' } } as const

const updated = (session: Partial<Session>) => {
  const done: string[] = []
  const ports = { takeUpdate: () => void done.push('taken'), putOffUpdate: () => void done.push('put off') }
  return { done, ...anApp(anEstate(), { ports, session }) }
}

test('a newer version is taken when it is there and nothing is under way', async () => {
  const none = updated({})
  expect(await none.run(applyUpdate, undefined)).toMatchObject({ kind: 'refusal', code: 'no-update' })
  const { run, done } = updated(offered)
  expect(await run(applyUpdate, undefined)).toMatchObject({ kind: 'done' })
  expect(done).toEqual(['taken'])
})

const underWay: readonly Partial<Session>[] = [
  { dialog: 'situation' },
  { sealing: true },
  { saving: 'saving' },
  { saving: 'failed' },
  { editing: { tool: 'add', kind: 'building' } },
  { importing: { request: 'rpls.csv', state: 'running' } },
  { work: { what: 'link', share: null } },
  { planning: { request: { week: '2026-W49', seed: 1 }, state: 'running' } },
  { advice: { request: '2026-W49', state: 'running' } },
]
test.each(underWay)('it waits while %j', async (session) => {
  const { run, done } = updated({ ...offered, ...session })
  expect(await run(applyUpdate, undefined)).toMatchObject({ kind: 'refusal', code: 'update-waits' })
  expect(done).toEqual([])
})

test('what has ended or failed holds nothing up', async () => {
  const { run, done } = updated({
    ...offered,
    importing: { request: 'rpls.csv', state: 'failed' },
    planning: { request: { week: '2026-W49', seed: 1 }, state: 'done' },
  })
  await run(applyUpdate, undefined)
  expect(done).toEqual(['taken'])
})

test('put off, it can still be taken, and is not put off twice', async () => {
  const { run, done } = updated(offered)
  await run(putOffUpdate, undefined)
  expect(done).toEqual(['put off'])
  const later = updated({ installed: { copy: 'whole', update: 'later' } })
  expect(await later.run(putOffUpdate, undefined)).toMatchObject({ kind: 'refusal', code: 'no-update' })
  await later.run(applyUpdate, undefined)
  expect(later.done).toEqual(['taken'])
})

test.each([true, false])(
  'storage asked to be kept (granted: %s) is shown as the browser says',
  async (granted) => {
    let storage: KeptStorage = { persisted: false, used: 12_300_000, quota: 2_000_000_000 }
    const room = { records: 12, photos: { count: 0, bytes: 0 }, before: [], baseMap: 0, copy: null }
    const ports = {
      device: { room: async () => ({ ...room, hasExample: false }) } as never,
      storage: async () => storage,
      keepStorage: async () => {
        storage = { ...storage, persisted: granted }
        return granted
      },
    }
    const { store, run } = anApp(anEstate(), { ports })
    await run(showDevice, undefined)
    expect(store.read().session).toMatchObject({ dialog: 'device', storage, room })
    await run(keepStorage, undefined)
    expect(store.read().session.storage).toEqual(granted ? storage : { ...storage, refused: true })
    const again = await run(keepStorage, undefined)
    expect(again.kind).toBe(granted ? 'refusal' : 'done')
  },
)
