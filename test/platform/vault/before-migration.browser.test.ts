import { expect, test, vi } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { MIGRATIONS, type Migration, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { registerTerritory } from '../../../src/platform/vault/registry.ts'
import { restoreBefore } from '../../../src/platform/vault/restore-before.ts'
import type { Vault } from '../../../src/platform/vault/vault.ts'
import first from '../../fixtures/vault/v1.json'
import second from '../../fixtures/vault/v2.json'
import third from '../../fixtures/vault/v3.json'
import { aPair } from '../../store/builders.ts'
import { fromJson, type RawStores, readRaw, writeRaw } from './raw-stores.ts'
import { freshId, opened, storeOver, whole } from './scene.ts'

/** A step that loses every pair, as a bad one would. */
const badStep: Migration = ({ records, journal }) => ({
  records: new Map([...records].filter(([key]) => !key.startsWith('pair:'))),
  journal,
})
const bad = [...MIGRATIONS, badStep]
const released = [
  ['plain', 1, first.plain, undefined],
  ['sealed', 1, first.sealed, first.passphrase],
  ['plain', 2, second.plain, undefined],
  ['sealed', 2, second.sealed, second.passphrase],
  ['plain', 3, third.plain, undefined],
  ['sealed', 3, third.sealed, third.passphrase],
] as const
const laid = async (stores: unknown, schema: number, sealed: boolean): Promise<string> => {
  const id = freshId()
  await writeRaw(id, fromJson(stores) as RawStores)
  await registerTerritory({ id, name: 'Quartier', sealed, schema, created: '2026-03-02T09:30Z' })
  return id
}
const openedWith = async (id: string, passphrase: string | undefined): Promise<Vault> =>
  whole(await openVault({ id, migrations: bad, today: '2026-11-26', ...(passphrase && { passphrase }) }))
const keptOf = async (vault: Vault) => whole((await (await vault.before())?.kept()) ?? [])

test.each(released)(
  'what a %s territory of schema %i held before a bad step opens beside it, whole, under the same passphrase',
  async (_how, schema, stores, passphrase) => {
    const id = await laid(stores, schema, passphrase !== undefined)
    const vault = await openedWith(id, passphrase)
    expect(vault.estate.pair.size).toBe(0)
    expect(await keptOf(vault)).toMatchObject([{ schema, on: '2026-11-26' }])
    // What was noted since stays where it is.
    const store = storeOver(vault)
    await store.commit('since', (now) => withRecords(now, [aPair('since')])).saved
    const beside = freshId()
    expect(
      await restoreBefore(id, schema, { id: beside, name: 'Avant', created: '2026-11-26T09:00Z' }),
    ).toBeNull()
    const again = await opened(beside, passphrase)
    expect([...again.estate.pair.keys()]).toEqual(['one', 'three'])
    expect(again.estate.passage.size).toBe(2)
    expect(again.journal.map(({ label }) => label)).toEqual(['Renommer', 'Ajouter', 'Retirer'])
    if (schema >= 2) expect(await again.photos.read('photo-1')).toEqual(Uint8Array.of(255, 216, 255, 217))
    vault.close()
    expect([...(await openedWith(id, passphrase)).estate.pair.keys()]).toEqual(['since'])
  },
)

test.each(released)(
  'a %s territory of schema %i of which half of the migration was written is whole, and nothing is put aside',
  async (_how, schema, stores, passphrase) => {
    const id = await laid(stores, schema, passphrase !== undefined)
    const before = await readRaw(id)
    // The disk is full at the last request of the transaction.
    const put = IDBObjectStore.prototype.put
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'pages') throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, value, key)
    })
    const asked = { id, migrations: bad, today: '2026-11-26', ...(passphrase && { passphrase }) }
    expect(await openVault(asked)).toMatchObject({ code: 'storage-full' })
    full.mockRestore()
    const { before: aside, ...after } = await readRaw(id)
    expect(aside).toEqual([])
    expect(after).toMatchObject(before)
    const vault = await opened(id, passphrase)
    expect([...vault.estate.pair.keys()]).toEqual(['one', 'three'])
  },
)

test('it is as sealed as it was, and is erased when asked or with its territory', async () => {
  const id = await laid(third.sealed, 3, true)
  const vault = await openedWith(id, third.passphrase)
  const text = JSON.stringify(await readRaw(id))
  for (const word of ['Binôme', 'Ascenseur', 'Renommer', 'Quartier']) expect(text).not.toContain(word)
  expect(await (await vault.before())!.forget([3])).toBeNull()
  expect(await vault.before()).toBeNull()
  expect((await readRaw(id)).before).toEqual([])
})

test('a newer schema is not opened, nor anything of it written: drafts and photos neither', async () => {
  const id = await laid(third.sealed, 3, true)
  const vault = await opened(id, third.passphrase)
  const newer = await openedWith(id, third.passphrase)
  newer.close()
  // A tab of this version that was open takes the writing again.
  expect(await vault.reread()).toMatchObject({ code: 'storage-newer' })
  vault.close()
  const raw = await readRaw(id)
  expect(raw.meta).toContainEqual(['schema', schemaAfter(bad)])
  expect(await openVault({ id, passphrase: third.passphrase })).toMatchObject({ code: 'storage-newer' })
  expect(await readRaw(id)).toEqual(raw)
})
