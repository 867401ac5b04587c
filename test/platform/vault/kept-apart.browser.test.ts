import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Draft } from '../../../src/domain/field/draft.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { registerTerritory, removeVault } from '../../../src/platform/vault/registry.ts'
import first from '../../fixtures/vault/v1.json'
import { anEstate, aPair, aPassage } from '../../store/builders.ts'
import { fromJson, latin1, type RawStores, readRaw, writeRaw } from './raw-stores.ts'
import { created, freshId, opened, PASSPHRASE, storeOver, whole } from './scene.ts'

const aDraft = (key: string, value: unknown): Draft => ({ key, at: '2026-11-24T09:30Z', value })
/** Bytes that nothing else of a database is like. */
const somePhoto = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: 4_000 }, (_, index) => (index * 89 + 17) % 251)
const start = anEstate(aPair('one'), aPassage('p-1'))
const forms = [
  ['plain', undefined],
  ['sealed', PASSPHRASE],
] as const

test.each(forms)(
  'a %s territory finds its drafts and photos again; those forgotten are gone',
  async (_how, passphrase) => {
    const id = freshId()
    const vault = await created(id, start, passphrase)
    const draft = aDraft('situation', { note: 'Porte du hall' })
    expect(await vault.drafts.keep([aDraft('situation', { note: 'Po' }), aDraft('round', 3)])).toBeNull()
    expect(await vault.drafts.keep([draft])).toBeNull()
    expect(await vault.drafts.forget(['round', 'never kept'])).toBeNull()
    expect(await vault.photos.keep('photo-1', somePhoto())).toBeNull()
    expect(await vault.photos.keep('photo-2', somePhoto())).toBeNull()
    expect(await vault.photos.forget('photo-2')).toBeNull()
    vault.close()
    const again = await opened(id, passphrase)
    expect(await again.drafts.read()).toEqual([draft])
    expect(await again.photos.read('photo-1')).toEqual(somePhoto())
    expect(await again.photos.read('photo-2')).toBeNull()
  },
)

test('what is forgotten at once after it was kept stays forgotten, however long its sealing takes', async () => {
  const vault = await created(freshId(), start, PASSPHRASE)
  const long = aDraft('situation', 'a'.repeat(1_000_000))
  const outcomes = await Promise.all([vault.drafts.keep([long]), vault.drafts.forget(['situation'])])
  expect(outcomes).toEqual([null, null])
  expect(await vault.drafts.read()).toEqual([])
})

test('no text of a draft, byte of a photo or name of either is found in a sealed database; both are in a plain one', async () => {
  const found = async (passphrase?: string): Promise<boolean[]> => {
    const id = freshId()
    const vault = await created(id, start, passphrase)
    await vault.drafts.keep([aDraft('situation stop-12', { note: 'Boîte aux lettres forcée' })])
    await vault.photos.keep('photo-here-1', somePhoto())
    const raw = await readRaw(id)
    const all = Object.values(raw)
      .flat(2)
      .map((each) => (each instanceof Uint8Array ? latin1(each) : String(each)))
      .join('\n')
    const utf8 = (text: string): string => latin1(new TextEncoder().encode(text))
    const bytes = latin1(somePhoto().subarray(0, 24))
    return ['Boîte aux lettres', 'stop-12', 'photo-here-1', '2026-11-24T09:30Z']
      .map((text) => all.includes(utf8(text)))
      .concat(all.includes(bytes))
  }
  expect(await found(PASSPHRASE)).toEqual([false, false, false, false, false])
  expect(await found()).toEqual([true, true, true, true, true])
})

test('a photo moved to the place of another does not open as it, and a damaged draft is as good as none', async () => {
  const id = freshId()
  const vault = await created(id, start, PASSPHRASE)
  await vault.drafts.keep([aDraft('one', 1), aDraft('two', 2)])
  for (const photo of ['a', 'b']) await vault.photos.keep(photo, somePhoto())
  vault.close()
  const raw = await readRaw(id)
  const [one, other] = raw.photos as [[IDBValidKey, unknown], [IDBValidKey, unknown]]
  const cut = raw.drafts!.map(([key, value], index) => [
    key,
    index === 0 ? (value as Uint8Array).slice(0, -2) : value,
  ]) as RawStores[string]
  await writeRaw(id, { ...raw, photos: [[one[0], other[1]], other], drafts: cut })
  const again = await opened(id, PASSPHRASE)
  expect(whole(await again.drafts.read())).toHaveLength(1)
  const read = await Promise.all(['a', 'b'].map((photo) => again.photos.read(photo)))
  expect(read).toContainEqual(expect.objectContaining({ kind: 'fault', code: 'storage-damaged' }))
  expect(read).toContainEqual(somePhoto())
})

test('a whole rewrite of records leaves drafts and photos; removing the territory takes them', async () => {
  const id = freshId()
  const vault = await created(id, start, PASSPHRASE)
  await vault.drafts.keep([aDraft('one', 1)])
  await vault.photos.keep('a', somePhoto())
  expect(await storeOver(vault).replace(anEstate(aPair('two')), []).saved).toBeNull()
  expect(await vault.drafts.read()).toHaveLength(1)
  expect(await vault.photos.read('a')).toEqual(somePhoto())
  vault.close()
  expect(await removeVault(id)).toBeNull()
  expect(await readRaw(id)).toEqual({})
})

test('only photos that are named stay', async () => {
  const id = freshId()
  const vault = await created(id, start, PASSPHRASE)
  for (const photo of ['a', 'b', 'c']) await vault.photos.keep(photo, somePhoto())
  expect(await vault.photos.keepOnly(['b', 'unknown'])).toBe(2)
  expect((await readRaw(id)).photos).toHaveLength(1)
  expect(await vault.photos.read('b')).toEqual(somePhoto())
  expect(await vault.photos.keepOnly([])).toBe(1)
})

test('drafts and photos enter no record, no entry, and tell of a vault that was closed', async () => {
  const id = freshId()
  const vault = await created(id, start)
  const before = await readRaw(id)
  await vault.drafts.keep([aDraft('one', 1)])
  await vault.photos.keep('a', somePhoto())
  expect(await readRaw(id)).toEqual({ ...before, drafts: expect.anything(), photos: expect.anything() })
  vault.close()
  expect(await vault.drafts.keep([aDraft('two', 2)])).toMatchObject({ code: 'not-saved' })
  expect(await vault.photos.keep('b', somePhoto())).toMatchObject({ code: 'not-saved' })
})

test.each([
  ['plain', first.plain, undefined],
  ['sealed', first.sealed, first.passphrase],
] as const)('a %s database of layout 1 gets the two stores, once, and keeps what it had', async (...form) => {
  const [, stores, passphrase] = form
  const id = freshId()
  await writeRaw(id, fromJson(stores) as RawStores)
  expect(Object.keys(await readRaw(id)).sort()).toEqual(['journal', 'meta', 'pages', 'records'])
  await registerTerritory({ id, name: 'Q', sealed: !!passphrase, schema: 1, created: '2026-03-02T09:30Z' })
  const vault = await opened(id, passphrase)
  expect(vault.estate.pair.size).toBe(2)
  expect(await vault.drafts.keep([aDraft('one', 1)])).toBeNull()
  expect(await vault.photos.keep('a', somePhoto())).toBeNull()
  const store = storeOver(vault)
  expect(await store.commit('next', (now) => withRecords(now, [aPair('four')])).saved).toBeNull()
  vault.close()
  const again = await opened(id, passphrase)
  expect(again.estate.pair.size).toBe(3)
  expect(await again.drafts.read()).toHaveLength(1)
  expect(await again.photos.read('a')).toEqual(somePhoto())
  again.close()
})

test('an app of layout 1 is told that the database is newer', async () => {
  const id = freshId()
  ;(await created(id, start)).close()
  const asked = indexedDB.open(`tournee-${id}`, 1)
  const error = await new Promise((resolve) => {
    asked.onerror = () => resolve(asked.error?.name)
    asked.onsuccess = () => resolve('opened')
  })
  // What `storageFault` says as `storage-newer`.
  expect(error).toBe('VersionError')
  expect(await openVault({ id, migrations: [] })).toMatchObject({ code: 'storage-newer' })
})
