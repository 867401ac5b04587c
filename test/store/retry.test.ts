import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { fault } from '../../src/domain/refusal.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Write } from '../../src/store/store.ts'
import { anEstate, aPair, aSession, aStore } from './builders.ts'

const runs = process.env.TOURNEE_LONG ? 500 : 60

/** A disk with room for so many writes, and what it has taken. */
const aDisk = (room: number) => {
  const disk = { room, taken: [] as Write[] }
  const persist = async (write: Write) => {
    if (disk.room <= 0) return fault('storage-full')
    disk.room -= 1
    disk.taken.push(write)
    return null
  }
  return { disk, persist }
}
const add = (id: string) => (now: Parameters<typeof withRecords>[0]) => withRecords(now, [aPair(id)])

test('what had no room is written once there is some, each once, in its order, and the store goes on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.array(fc.nat(3), { maxLength: 4 }), async (first, given) => {
      const { disk, persist } = aDisk(first)
      const store = aStore({ estate: anEstate(), persist })
      // All are taken at once: those after the failure were on their way when it came.
      const all = Array.from({ length: 6 }, (_, n) => store.commit(`${n}`, add(`p${n}`)))
      await Promise.all(all.map(({ saved }) => saved))
      for (const room of given) {
        disk.room += room
        await store.retry()
        expect(store.read().session.saving).toBe(disk.taken.length === 6 ? 'saved' : 'failed')
        expect(store.read().session.trouble ?? null).toBe(disk.taken.length === 6 ? null : 'full')
      }
      disk.room = 100
      expect(await store.retry()).toBeNull()
      expect(disk.taken.map(({ entry }) => entry?.label)).toEqual(['0', '1', '2', '3', '4', '5'])
      expect(await store.commit('next', add('next')).saved).toBeNull()
      expect(disk.taken.at(-1)?.after).toBe(store.read().estate)
    }),
    { numRuns: runs },
  )
})

test('a whole rewrite takes the place of what waited: nothing of it is written twice', async () => {
  const { disk, persist } = aDisk(0)
  const store = aStore({ estate: anEstate(), persist })
  await store.commit('first', add('first')).saved
  disk.room = 5
  expect(await store.replace(store.read().estate, store.journal()).saved).toBeNull()
  expect(await store.retry()).toBeNull()
  expect(disk.taken).toHaveLength(1)
})

test('a database closed under the page stays said, whatever is tried', async () => {
  const { disk, persist } = aDisk(0)
  const store = aStore({ estate: anEstate(), persist })
  store.look({ trouble: 'evicted' })
  await store.commit('first', add('first')).saved
  disk.room = 5
  await store.retry()
  expect(store.read().session.trouble).toBe('evicted')
})

test('entries keep their order and undo takes the last one, with a clock that goes to 2099 and back', async () => {
  let now = '2026-11-26T10:00Z'
  const store = createStore({
    ...{ estate: anEstate(), session: aSession(), journal: [], device: 'd', now: () => now },
    persist: async () => null,
  })
  for (const [label, at] of [
    ['before', '2026-11-26T10:00Z'],
    ['ahead', '2099-03-12T08:00Z'],
    ['back', '2026-11-26T10:05Z'],
  ] as const) {
    now = at
    await store.commit(label, add(label)).saved
  }
  expect(store.journal().map(({ label }) => label)).toEqual(['before', 'ahead', 'back'])
  expect(store.journal().map(({ counter }) => counter)).toEqual([1, 2, 3])
  expect(store.undoLabel()).toBe('back')
  store.undo()
  expect(store.undoLabel()).toBe('ahead')
  expect([...store.read().estate.pair.keys()]).toEqual(['before', 'ahead'])
})
