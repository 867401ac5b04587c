import { afterEach, beforeEach, expect, test } from 'vitest'
import { devicePorts } from '../../src/app/device-ports.ts'
import { Home } from '../../src/app/home.ts'
import { territoryMemory } from '../../src/app/territory-memory.ts'
import { databaseOf } from '../../src/platform/vault/databases.ts'
import { registerTerritory, removeVault } from '../../src/platform/vault/registry.ts'
import { created, PASSPHRASE } from '../platform/vault/scene.ts'
import { anEstate, aPair } from '../store/builders.ts'

const clean = async (): Promise<void> => {
  for (const id of ['example', 'mine']) await removeVault(id)
  territoryMemory.forget(Object.keys(territoryMemory.read()))
  history.replaceState(null, '', location.pathname)
}
const homes: Home[] = []
beforeEach(clean)
afterEach(async () => {
  // Each is a tab that is closed, and lets go of what it had open.
  await Promise.all(homes.splice(0).map((home) => home.create('ailleurs', [])))
  await expect.poll(async () => (await navigator.locks.query()).held).toEqual([])
  await clean()
})

const NOW = '2026-11-24T09:30Z'
const aHome = (): Home => {
  const home = new Home(
    'device',
    () => '2026-11-24',
    () => NOW,
    () => undefined,
  )
  homes.push(home)
  return home
}
const gone = (name: string): Promise<void> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve()
  })

test('a territory of the registry whose database is gone is told at the start; one goes on without it once it is said so', async () => {
  ;(await created('mine', anEstate(aPair('one')), PASSPHRASE)).close()
  await gone(databaseOf('mine'))
  const home = aHome()
  expect(await home.start()).toBeNull()
  expect(home.store.read().session).toMatchObject({ erased: ['Quartier'], keeping: 'unsaved' })
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseOf('mine'))
  expect(await devicePorts(home).forgetErased()).toBeNull()
  expect(home.store.read().session.erased ?? null).toBeNull()
  expect(home.store.read().session.welcome).toBe(true)
})

test('a territory that was sealed here is told of even when the registry is gone too', async () => {
  const home = aHome()
  expect(await home.start()).toBeNull()
  expect(home.store.read().session.erased ?? null).toBeNull()
  expect(await home.seal(PASSPHRASE)).toBeNull()
  expect(Object.keys(territoryMemory.read())).toEqual(['mine'])
  await home.keeper.closeWhenWritten()
  await removeVault('mine')
  const again = aHome()
  expect(await again.start()).toBeNull()
  expect(again.store.read().session.erased).toHaveLength(1)
})

test('one removed on purpose is not told of', async () => {
  const home = aHome()
  await home.start()
  expect(await home.seal(PASSPHRASE)).toBeNull()
  expect(await home.remove('mine')).toBeNull()
  const again = aHome()
  await again.start()
  expect(again.store.read().session.erased ?? null).toBeNull()
})

test('an example that is gone is made again without a word', async () => {
  await registerTerritory({ id: 'example', name: 'Exemple', sealed: false, schema: 3, created: NOW })
  const home = aHome()
  expect(await home.start()).toBeNull()
  expect(home.store.read().session.erased ?? null).toBeNull()
})
