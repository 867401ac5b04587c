import { expect, test, vi } from 'vitest'
import { withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { anEstate, aPair, aPassage, aSituation, aStore, canonical } from '../../store/builders.ts'
import { readRaw, writeRaw } from './raw-stores.ts'
import { created, freshId, opened, PASSPHRASE, storeOver } from './scene.ts'

const someEstate = anEstate(
  aPair('one'),
  aSituation('s-1', { note: 'Ascenseur arrêté' }),
  aPassage('p-1', { when: { minute: '2026-01-31T23:30Z' } }),
  aPassage('p-2', { when: { day: '2026-02-01', band: 'night' } }),
)

test.each([
  ['plain', undefined],
  ['sealed', PASSPHRASE],
])(
  'a %s territory opens as it was created, and as it was changed since, without being closed',
  async (_how, passphrase) => {
    const id = freshId()
    const vault = await created(id, someEstate, passphrase)
    expect(vault.sealed).toBe(passphrase !== undefined)
    expect(canonical((await opened(id, passphrase)).estate)).toBe(canonical(someEstate))

    const store = storeOver(vault)
    store.commit('edit', (now) => withRecords(now, [aPair('one', { name: 'Sud' }), aPair('two')]))
    store.commit('delete', (now) => withoutRecords(now, 'passage', ['p-1']))
    expect(await store.commit('note', (now) => withRecords(now, [aSituation('s-2')])).saved).toBeNull()

    // As after a kill: the first connection is still there, nothing was told to end.
    const again = await opened(id, passphrase)
    expect(canonical(again.estate)).toBe(canonical(store.read().estate))
    expect(again.journal).toEqual(store.journal())
  },
)

test('records and entry go into one transaction of strict durability', async () => {
  const id = freshId()
  const vault = await created(id, someEstate)
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
  try {
    await storeOver(vault).commit('edit', (now) => withRecords(now, [aPair('two')])).saved
    await vault.persist({ entry: null, after: someEstate, all: [] })
    const calls = spy.mock.calls.map(([stores, mode, options]) => [[...stores].sort(), mode, options])
    expect(calls).toEqual([
      [['journal', 'records'], 'readwrite', { durability: 'strict' }],
      [['before', 'journal', 'meta', 'pages', 'records'], 'readwrite', { durability: 'strict' }],
    ])
    const strict = spy.mock.results.map(({ value }) => (value as IDBTransaction).durability)
    expect(strict).toEqual(['strict', 'strict'])
  } finally {
    spy.mockRestore()
  }
})

test('a request refused half-way leaves nothing of its write', async () => {
  const id = freshId()
  const vault = await created(id, someEstate)
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const store = storeOver(vault)
  const outcome = await store.commit('edit', (now) => withRecords(now, [aPair('two')])).saved
  spy.mockRestore()
  expect(outcome).toMatchObject({ kind: 'fault', code: 'storage-full' })
  expect(store.read().session.saving).toBe('failed')
  expect(canonical((await opened(id)).estate)).toBe(canonical(someEstate))
})

test('two writers under one number: the second is told that nothing was saved, the first entry stays', async () => {
  const id = freshId()
  const [first, second] = [storeOver(await created(id, someEstate)), storeOver(await opened(id))]
  expect(await first.commit('first', (now) => withRecords(now, [aPair('two')])).saved).toBeNull()
  const late = await second.commit('second', (now) => withRecords(now, [aPair('three')])).saved
  expect(late).toMatchObject({ code: 'not-saved' })
  const kept = await opened(id)
  expect(kept.journal.map(({ label }) => label)).toEqual(['first'])
  expect([...kept.estate.pair.keys()]).toEqual(['one', 'two'])
})

test('a connection that was cut says not saved', async () => {
  const vault = await created(freshId(), someEstate)
  vault.close()
  const { saved } = storeOver(vault).commit('edit', (now) => withRecords(now, [aPair('two')]))
  expect(await saved).toMatchObject({ kind: 'fault', code: 'not-saved' })
})

test('a wrong passphrase, or none, opens nothing; one typed with other code points for its accents does', async () => {
  const id = freshId()
  await created(id, someEstate, PASSPHRASE)
  expect(await openVault({ id, passphrase: `${PASSPHRASE}.` })).toMatchObject({ code: 'passphrase-wrong' })
  expect(await openVault({ id })).toMatchObject({ code: 'passphrase-wrong' })
  expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE)
  expect(canonical((await opened(id, PASSPHRASE.normalize('NFD'))).estate)).toBe(canonical(someEstate))
})

test('a whole rewrite leaves no old record and no old entry on the disk', async () => {
  const id = freshId()
  const store = storeOver(await created(id, someEstate))
  store.commit('secret', (now) => withRecords(now, [aPair('two', { name: 'à oublier' })]))
  await store.replace(anEstate(aPair('one')), []).saved
  const raw = await readRaw(id)
  const texts = Object.values(raw).flatMap((entries) =>
    entries.map(([, value]) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : '')),
  )
  expect(texts.join()).toContain('Binôme one')
  expect(texts.join()).not.toContain('à oublier')
  expect(raw.records).toEqual([])

  const reopened = storeOver(await opened(id))
  expect(await reopened.commit('next', (now) => withRecords(now, [aPair('three')])).saved).toBeNull()
  expect((await opened(id)).estate.pair.has('three')).toBe(true)
})

test('after a rewrite with a longer journal the next entry has a place of its own', async () => {
  const id = freshId()
  const there = aStore({ estate: someEstate, device: 'there' })
  for (const name of ['a', 'b', 'c']) there.commit(name, (now) => withRecords(now, [aPair('one', { name })]))
  const store = storeOver(await created(id, someEstate))
  await store.replace(there.read().estate, there.journal()).saved
  expect(await store.commit('d', (now) => withRecords(now, [aPair('two')])).saved).toBeNull()
  expect((await opened(id)).journal.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd'])
})

test('many loose records are bundled at the next opening, once', async () => {
  const id = freshId()
  const store = storeOver(await created(id, someEstate, PASSPHRASE))
  const many = Array.from({ length: 2_001 }, (_, index) => aPassage(`many-${index}`))
  await store.commit('many', (now) => withRecords(now, many)).saved
  await store.commit('delete', (now) => withoutRecords(now, 'passage', ['p-1'])).saved
  expect((await readRaw(id)).records).toHaveLength(2_002)
  const again = await opened(id, PASSPHRASE)
  expect((await readRaw(id)).records).toHaveLength(0)
  expect(canonical(again.estate)).toBe(canonical(store.read().estate))
  expect(again.journal).toEqual(store.journal())
  expect(await storeOver(again).commit('next', (now) => withRecords(now, [aPair('two')])).saved).toBeNull()
  expect(canonical((await opened(id, PASSPHRASE)).estate)).not.toBe(canonical(store.read().estate))
})

test('a territory of a newer schema is not opened, with or without its passphrase', async () => {
  for (const passphrase of [undefined, PASSPHRASE]) {
    const id = freshId()
    const vault = await created(id, someEstate, passphrase)
    vault.close()
    const raw = await readRaw(id)
    await writeRaw(id, {
      ...raw,
      meta: raw.meta!.map(([key, value]) => [key, key === 'schema' ? 99 : value]),
    })
    expect(await openVault({ id })).toMatchObject({ code: 'storage-newer' })
    expect((await readRaw(id)).meta).toContainEqual(['schema', 99])
  }
})

test.each([
  ['plain', undefined],
  ['sealed', PASSPHRASE],
])(
  'values of a %s territory that can not be read are counted, and nothing is opened',
  async (_how, passphrase) => {
    const id = freshId()
    const vault = await created(id, someEstate, passphrase)
    await storeOver(vault).commit('edit', (now) => withRecords(now, [aPair('two')])).saved
    vault.close()
    const raw = await readRaw(id)
    const broken = (entries: [IDBValidKey, unknown][]): [IDBValidKey, unknown][] =>
      entries.map(([key, value], index) => [key, index === 0 ? (value as Uint8Array).slice(0, -3) : value])
    await writeRaw(id, { ...raw, pages: broken(raw.pages!), journal: broken(raw.journal!) })
    const outcome = await openVault({ id, ...(passphrase !== undefined && { passphrase }) })
    expect(outcome).toMatchObject({ code: 'storage-damaged', params: { count: 2 } })
  },
)

test('a sealed page put in the place of another is not taken for it', async () => {
  const id = freshId()
  ;(await created(id, someEstate, PASSPHRASE)).close()
  const raw = await readRaw(id)
  const [first, second] = raw.pages as [[IDBValidKey, unknown], [IDBValidKey, unknown]]
  await writeRaw(id, { ...raw, pages: [[first[0], second[1]], ...raw.pages!.slice(1)] })
  expect(await openVault({ id, passphrase: PASSPHRASE })).toMatchObject({
    code: 'storage-damaged',
    params: { count: 1 },
  })
})
