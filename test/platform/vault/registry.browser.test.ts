import { expect, test, vi } from 'vitest'
import { isFault } from '../../../src/domain/refusal.ts'
import { createVault } from '../../../src/platform/vault/create-vault.ts'
import { databaseOf } from '../../../src/platform/vault/databases.ts'
import { MIGRATIONS, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { listTerritories, openDevice, removeVault } from '../../../src/platform/vault/registry.ts'
import { anEstate, aPair } from '../../store/builders.ts'
import { created, freshId, opened, PASSPHRASE, whole } from './scene.ts'

const databases = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name)

test('territories are listed with what can be said of them unopened', async () => {
  const [plain, sealed] = [freshId(), freshId()]
  await created(plain, anEstate())
  await created(sealed, anEstate(), PASSPHRASE)
  const listed = whole(await listTerritories())
  const common = { name: 'Quartier', schema: schemaAfter(MIGRATIONS), created: '2026-03-02T09:30Z' }
  expect(listed.find(({ id }) => id === plain)).toEqual({ id: plain, sealed: false, ...common })
  expect(listed.find(({ id }) => id === sealed)).toEqual({ id: sealed, sealed: true, ...common })
})

test('a removed territory is gone from the list and from the disk, its open vaults included', async () => {
  const id = freshId()
  await created(id, anEstate())
  expect(await databases()).toContain(databaseOf(id))
  expect(await removeVault(id)).toBeNull()
  expect(await databases()).not.toContain(databaseOf(id))
  expect(whole(await listTerritories()).some((territory) => territory.id === id)).toBe(false)
  expect(await removeVault(id)).toBeNull()
})

test('one territory removed leaves the others as they were', async () => {
  const [one, two] = [freshId(), freshId()]
  await created(one, anEstate())
  await created(two, anEstate(aPair('kept')))
  await removeVault(one)
  expect((await opened(two)).estate.pair.has('kept')).toBe(true)
})

test('an id is created once and opened only when it exists', async () => {
  const id = freshId()
  await expect(openVault({ id })).rejects.toThrow(id)
  await created(id, anEstate())
  await expect(created(id, anEstate())).rejects.toThrow(id)
})

test('what a creation cut short has left is written over', async () => {
  const id = freshId()
  await created(id, anEstate(aPair('old')), PASSPHRASE)
  const registry = indexedDB.open('tournee')
  await new Promise((resolve, reject) => {
    registry.onerror = reject
    registry.onsuccess = () => {
      const transaction = registry.result.transaction('territories', 'readwrite')
      transaction.objectStore('territories').delete(id)
      transaction.oncomplete = resolve
    }
  })
  registry.result.close()
  await created(id, anEstate(aPair('new')))
  expect([...(await opened(id)).estate.pair.keys()]).toEqual(['new'])
})

test('the device keeps its id, and no opening gives an id twice', async () => {
  const [one, two] = [whole(await openDevice()), whole(await openDevice())]
  expect(one.id).toMatch(/^[0-9a-f]{12}$/)
  expect(two.id).toBe(one.id)
  const ids = [one, two].flatMap((device) => Array.from({ length: 500 }, () => device.newId('situation')))
  expect(new Set(ids).size).toBe(1_000)
  expect(ids[0]).toMatch(new RegExp(`^situation-${one.id}-\\d+$`))
})

test.each([
  ['SecurityError', 'storage-refused'],
  ['UnknownError', 'storage-refused'],
  ['QuotaExceededError', 'storage-full'],
  ['VersionError', 'storage-newer'],
])('a browser that answers %s makes the fault %s', async (name, code) => {
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  try {
    const id = freshId()
    const asked = { id, name: 'Quartier', estate: anEstate(), created: '' }
    for (const outcome of [
      await openDevice(),
      await listTerritories(),
      await createVault(asked),
      await openVault({ id }),
    ])
      expect(outcome).toMatchObject({ kind: 'fault', code })
  } finally {
    spy.mockRestore()
  }
})

test('an error that is not of the browser is a bug, and thrown', async () => {
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new TypeError('bug')
  })
  try {
    await expect(listTerritories()).rejects.toThrow('bug')
  } finally {
    spy.mockRestore()
  }
  expect(isFault(await listTerritories())).toBe(false)
})
