import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { fault } from '../../src/domain/refusal.ts'
import { believeClock } from '../../src/operations/device/believe-clock.ts'
import { doubtClock } from '../../src/operations/device/doubt-clock.ts'
import { eraseBefore } from '../../src/operations/device/erase-before.ts'
import { erasePhotos } from '../../src/operations/device/erase-photos.ts'
import { forgetErased } from '../../src/operations/device/forget-erased.ts'
import { restoreBefore } from '../../src/operations/device/restore-before.ts'
import { retrySaving } from '../../src/operations/device/retry-saving.ts'
import type { DevicePorts } from '../../src/operations/device-ports.ts'
import { perform } from '../../src/operations/perform.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { eraseExpired } from '../../src/operations/retention/erase-expired.ts'
import { estate, situation } from '../domain/build.ts'
import { aPair, aStore } from '../store/builders.ts'
import { anApp } from './an-app.ts'

const ROOM = {
  records: 1,
  photos: { count: 2, bytes: 8 },
  before: [],
  baseMap: 0,
  copy: null,
  hasExample: false,
}
const deviceOf = (some: Partial<DevicePorts> = {}) =>
  ({
    storage: async () => ({ persisted: false, used: 1, quota: 2 }),
    device: { room: async () => ROOM, ...some },
  }) as unknown as Partial<Ports>
const withPhotos = estate(
  situation('one', { photo: 'photo-1' }),
  situation('two', { photo: 'photo-2' }),
  situation('bare'),
)
const DOUBT = { says: '2099-03-12', seen: '2026-11-24' }

/** A store on a full disk, where only photos that go make room. */
const aFullDisk = () => {
  const disk = { isFull: true, gone: [] as string[], drafts: 0 }
  const store = aStore({
    estate: withPhotos,
    persist: async () => (disk.isFull ? fault('storage-full') : null),
  })
  const ports = {
    ...deviceOf(),
    ...{ store: () => store, readyToWrite: async () => null },
    field: {
      photos: {
        forget: async (id: string) => {
          disk.gone.push(id)
          disk.isFull = false
          return null
        },
      },
      drafts: {
        keep: async () => {
          disk.drafts += 1
          return null
        },
      },
    },
  } as unknown as Ports
  return { disk, store, ports }
}

test('photos erased on a full disk make room for what was waiting; their situations stay, and no undo brings back a name without a picture', async () => {
  const { disk, store, ports } = aFullDisk()
  await store.commit('note', (now) => withRecords(now, [aPair('typed')])).saved
  expect(store.read().session.trouble).toBe('full')
  expect(await perform(store, ports, erasePhotos, undefined)).toMatchObject({ kind: 'done' })
  expect(disk.gone).toEqual(['photo-1', 'photo-2'])
  expect([...store.read().estate.situation.values()].map(({ photo }) => photo)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(store.read().session).toMatchObject({ saving: 'saved', trouble: null, room: ROOM })
  expect(store.undoLabel()).toBe('note')
  expect(await perform(store, ports, erasePhotos, undefined)).toMatchObject({ code: 'no-photo' })
})

test('tried again, what waited is written, then the drafts that could not be kept', async () => {
  const { disk, store, ports } = aFullDisk()
  await store.commit('note', (now) => withRecords(now, [aPair('typed')])).saved
  store.look({
    draftsUnkept: true,
    drafts: new Map([['a', { key: 'a', at: '2026-11-24T09:00Z', value: 1 }]]),
  })
  expect(await perform(store, ports, retrySaving, undefined)).toMatchObject({ code: 'storage-full' })
  expect(store.read().session.draftsUnkept).toBe(true)
  disk.isFull = false
  expect(await perform(store, ports, retrySaving, undefined)).toMatchObject({ kind: 'done' })
  expect(store.read().session).toMatchObject({ saving: 'saved', trouble: null, draftsUnkept: false })
  expect(disk.drafts).toBe(1)
  expect(await perform(store, ports, retrySaving, undefined)).toMatchObject({ code: 'nothing-unsaved' })
  store.look({ trouble: 'evicted', saving: 'failed' })
  expect(await perform(store, ports, retrySaving, undefined)).toMatchObject({ code: 'storage-cut' })
})

const over = estate(
  situation('over', {
    ...{ code: 'E1', when: { day: '2026-01-10', band: 'morning' } },
    statusSteps: [{ status: 'observed', on: '2026-01-10' }],
  }),
)

test('while the date is doubted nothing is erased on request; told wrong it stays so, told right it erases what is over', async () => {
  const believed: string[] = []
  const device = deviceOf({
    believeClock: async () => {
      believed.push('yes')
      return null
    },
  })
  const { store, run } = anApp(over, { ports: device, session: { clockDoubt: DOUBT, today: DOUBT.says } })
  expect(await run(eraseExpired, undefined)).toMatchObject({ code: 'clock-doubted' })
  await run(doubtClock, undefined)
  expect(store.read().session.clockDoubt).toEqual({ ...DOUBT, isWrong: true })
  expect(await run(eraseExpired, undefined)).toMatchObject({ code: 'clock-doubted' })
  expect(store.read().estate.situation.size).toBe(1)
  expect(believed).toEqual([])
  expect(await run(believeClock, undefined)).toMatchObject({ kind: 'done' })
  expect(believed).toEqual(['yes'])
  expect(store.read().estate.situation.size).toBe(0)
  expect(store.read().session).toMatchObject({ clockDoubt: null, expiry: { erased: { situation: 1 } } })
  expect(await run(believeClock, undefined)).toMatchObject({ code: 'clock-believed' })
})

test('a date before the mark, told right, erases nothing', async () => {
  const doubt = { says: '2026-11-24', seen: '2099-03-12' }
  const device = deviceOf({ believeClock: async () => null })
  const { store, run } = anApp(over, { ports: device, session: { clockDoubt: doubt } })
  expect(await run(believeClock, undefined)).toMatchObject({ kind: 'done' })
  expect(store.read().estate.situation.size).toBe(1)
  expect(store.read().session.clockDoubt).toBeNull()
})

test('what preceded an update is opened beside under a name that says so, or erased; without any both say so', async () => {
  const asked: unknown[] = []
  const before = [{ schema: 2, on: '2026-11-20', bytes: 9 }]
  const device = deviceOf({
    restoreBefore: async (schema, name) => {
      asked.push([schema, name])
      return null
    },
    forgetBefore: async (schemas) => {
      asked.push(schemas)
      return null
    },
  })
  const { run } = anApp(withPhotos, { ports: device, session: { room: { ...ROOM, before } } })
  await run(restoreBefore, { schema: 2 })
  expect(asked).toEqual([[2, expect.stringContaining('avant la mise à jour du 20 novembre 2026')]])
  expect(await run(restoreBefore, { schema: 1 })).toMatchObject({ code: 'nothing-before' })
  await run(eraseBefore, undefined)
  expect(asked.at(-1)).toEqual([2])
  expect(await run(eraseBefore, undefined)).toMatchObject({ code: 'nothing-before' })
})

test('territories that were erased are told of until one goes on without them', async () => {
  const device = deviceOf({ forgetErased: async () => null })
  expect(await anApp(estate(), { ports: device }).run(forgetErased, undefined)).toMatchObject({
    code: 'nothing-erased',
  })
  const told = anApp(estate(), { ports: device, session: { erased: ['Quartier'] } })
  expect(await told.run(forgetErased, undefined)).toMatchObject({ kind: 'done' })
})
