import { expect, test } from 'vitest'
import { databaseOf } from '../../../src/platform/vault/databases.ts'
import { MIGRATIONS, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import {
  changeTerritory,
  erasedTerritories,
  listTerritories,
  registerTerritory,
  removeVault,
} from '../../../src/platform/vault/registry.ts'
import { anEstate, aPair } from '../../store/builders.ts'
import { created, freshId, opened, PASSPHRASE, whole } from './scene.ts'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)
const gone = (id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(databaseOf(id))
    asked.onsuccess = () => resolve()
    asked.onerror = reject
  })
/** The database opened by another tab: in a version of its own, letting go of it or not. */
const another = (id: string, version?: number, lets = true): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(databaseOf(id), version)
    asked.onsuccess = () => {
      if (lets) asked.result.onversionchange = () => asked.result.close()
      resolve(asked.result)
    }
    asked.onerror = () => reject(asked.error)
  })

test('a territory whose database the browser has erased is told as such, and no empty one is made in its place', async () => {
  const [id, there] = [freshId(), freshId()]
  ;(await created(id, anEstate(aPair('one')), PASSPHRASE)).close()
  ;(await created(there, anEstate())).close()
  await gone(id)
  for (const passphrase of [PASSPHRASE, 'une autre phrase'])
    expect(await openVault({ id, passphrase })).toMatchObject({ kind: 'fault', code: 'storage-evicted' })
  expect(await names()).not.toContain(databaseOf(id))
  const known = whole(await listTerritories()).filter((each) => [id, there].includes(each.id))
  expect((await erasedTerritories(known)).map((each) => each.id)).toEqual([id])
  await changeTerritory(id, { name: 'encore' })
  expect(await removeVault(id)).toBeNull()
})

test('an older tab lets go at once when a newer one opens, says why, and its next write is refused', async () => {
  const id = freshId()
  const vault = await created(id, anEstate(aPair('one')), PASSPHRASE)
  const newer = await another(id, 99)
  expect(await vault.cut).toBe('newer')
  expect(await vault.see('2026-11-26')).toMatchObject({ code: 'not-saved' })
  expect(await openVault({ id, passphrase: PASSPHRASE })).toMatchObject({ code: 'storage-newer' })
  newer.close()
})

test('a territory removed in another tab is told as removed', async () => {
  const id = freshId()
  const vault = await created(id, anEstate())
  expect(await removeVault(id)).toBeNull()
  expect(await vault.cut).toBe('removed')
})

/** A territory that a tab of layout 2, which sleeps, holds open: the newest layout is 3. */
const heldUp = async (): Promise<readonly [string, IDBDatabase]> => {
  const id = freshId()
  const old = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open(databaseOf(id), 2)
    asked.onupgradeneeded = () => {
      for (const store of ['meta', 'records', 'pages', 'journal', 'drafts', 'photos'])
        asked.result.createObjectStore(store)
      asked.transaction!.objectStore('meta').put(schemaAfter(MIGRATIONS), 'schema')
    }
    asked.onsuccess = () => resolve(asked.result)
  })
  await registerTerritory({ id, name: 'Q', sealed: false, schema: 3, created: '2026-03-02T09:30Z' })
  return [id, old]
}

test('a new tab held up by one that does not let go waits, says so, and goes on by itself', async () => {
  const [id, old] = await heldUp()
  const held: boolean[] = []
  const opening = openVault({ id, held: (is) => held.push(is) })
  await expect.poll(() => held).toEqual([true])
  old.close()
  const vault = whole(await opening)
  expect(held).toEqual([true, false])
  expect(vault.estate.pair.size).toBe(0)
  vault.close()
})

test('where nobody is told, what another tab holds is refused rather than waited for', async () => {
  const [id, old] = await heldUp()
  expect(await openVault({ id })).toMatchObject({ code: 'other-tab' })
  old.close()
})

test('a database closed by hand is not told as lost', async () => {
  const id = freshId()
  const vault = await created(id, anEstate())
  vault.close()
  const still = Symbol('still')
  const waited = new Promise((resolve) => setTimeout(() => resolve(still), 50))
  expect(await Promise.race([vault.cut, waited])).toBe(still)
  expect((await opened(id)).seen()).toBeNull()
})

test('the latest day is kept with the territory', async () => {
  const id = freshId()
  const vault = await created(id, anEstate(), PASSPHRASE)
  expect(await vault.see('2026-11-26')).toBeNull()
  expect(vault.seen()).toBe('2026-11-26')
  vault.close()
  expect((await opened(id, PASSPHRASE)).seen()).toBe('2026-11-26')
})

test('what takes room is told by what it is', async () => {
  const vault = await created(freshId(), anEstate(aPair('one')), PASSPHRASE)
  await vault.photos.keep('a', new Uint8Array(5_000))
  await vault.photos.keep('b', new Uint8Array(7_000))
  const room = whole(await vault.room())
  expect(room.photos.count).toBe(2)
  expect(room.photos.bytes).toBeGreaterThan(12_000)
  expect(room.photos.bytes).toBeLessThan(12_100)
  expect(room.records).toBeGreaterThan(200)
  expect(room.before).toEqual([])
})
