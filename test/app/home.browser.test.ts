import { afterEach, beforeEach, expect, test } from 'vitest'
import { fieldDraftOf } from '../../src/app/field-draft.ts'
import { fieldPorts } from '../../src/app/field-ports.ts'
import { firstSession } from '../../src/app/first-session.ts'
import { Home } from '../../src/app/home.ts'
import { territoryMemory } from '../../src/app/territory-memory.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { FIELD_DRAFT } from '../../src/domain/field/draft.ts'
import { refusal } from '../../src/domain/refusal.ts'
import type { SituationCode } from '../../src/domain/taxonomy.ts'
import { openVault } from '../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../src/platform/vault/registry.ts'
import { takeHold } from '../../src/platform/vault/writer-hold.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { fileSource } from '../../src/ui/parts/file-source.ts'
import { created, PASSPHRASE, whole } from '../platform/vault/scene.ts'
import { anEstate, aRound, aSituation, aStop } from '../store/builders.ts'

const removeAll = async (): Promise<void> => {
  for (const id of ['example', 'mine']) await removeVault(id)
  territoryMemory.forget(['example', 'mine'])
  history.replaceState(null, '', location.pathname)
}
beforeEach(removeAll)
afterEach(async () => {
  // Each is a tab that is closed, and lets go of what it had open.
  await Promise.all(homes.splice(0).map((home) => home.create('ailleurs', [aCode])))
  for (const id of ['example', 'mine']) await closed(id)
  await removeAll()
})

const homes: Home[] = []
const aCode: SituationCode = {
  ...{ kind: 'code', id: 'A1', family: 'A', label: 'Encombrants', since: 1, retired: false },
  ...{ finest: 'entrance', retentionMonths: 12, danger: false },
}
const aHome = (): Home => {
  const home = new Home(
    'device',
    () => '2026-11-24',
    () => '2026-11-24T09:30Z',
    () => undefined,
  )
  homes.push(home)
  return home
}
/** A vault that was left closes after its last write, and may then be written by another tab. */
const closed = async (id: string): Promise<void> => {
  const isFree = async () => {
    const hold = await takeHold(id, 'now')
    hold?.release()
    return hold !== null
  }
  await expect.poll(isFree).toBe(true)
}
const addPair = (home: Home) => {
  const { store } = home
  return () =>
    store.commit('Ajouter un binôme', (now) =>
      withRecords(now, [{ kind: 'pair', id: 'pair-late', name: 'Tard', rank: 9 }]),
    ).saved
}

test('the place that was gone to while the first territory was read is where it opens, be another in the address', async () => {
  ;(await created('example', anEstate())).close()
  history.replaceState(null, '', '#exemple/semaine')
  const home = aHome()
  const opening = home.open('example')
  home.store.look({ workspace: 'suivis' })
  expect(await opening).toBeNull()
  expect(home.store.read().session).toMatchObject({ territory: 'example', workspace: 'suivis' })
})

test('where nobody went anywhere meanwhile, the address says where it opens', async () => {
  ;(await created('example', anEstate())).close()
  history.replaceState(null, '', '#exemple/semaine')
  const home = aHome()
  expect(await home.open('example')).toBeNull()
  expect(home.store.read().session).toMatchObject({ territory: 'example', workspace: 'semaine' })
})

test.each([
  ['example', 'mine'],
  ['mine', 'example'],
] as const)(
  'what ends after leaving %s is said not saved, and is not written into %s',
  async (left, next) => {
    ;(await created('example', anEstate())).close()
    ;(await created('mine', anEstate(), PASSPHRASE)).close()
    const home = aHome()
    const go = async (to: 'example' | 'mine') =>
      expect(await (to === 'mine' ? home.unlock(PASSPHRASE) : home.open('example'))).toBeNull()
    await go(left)
    const late = addPair(home)
    await go(next)
    await closed(left)
    expect(await late()).toMatchObject({ code: 'not-saved' })
    // The territory at hand goes on being kept.
    expect(await home.store.commit('Rien', (now) => now).saved).toBeNull()
    const again = whole(await openVault({ id: next, ...(next === 'mine' && { passphrase: PASSPHRASE }) }))
    again.close()
    expect(again.estate.pair.has('pair-late')).toBe(false)
    expect(again.journal).toEqual([])
  },
)

test('what is being written when a territory is left is kept, in that territory', async () => {
  ;(await created('example', anEstate())).close()
  ;(await created('mine', anEstate(), PASSPHRASE)).close()
  const home = aHome()
  expect(await home.unlock(PASSPHRASE)).toBeNull()
  const last = addPair(home)()
  expect(await home.open('example')).toBeNull()
  expect(await last).toBeNull()
  await closed('mine')
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  again.close()
  expect(again.estate.pair.has('pair-late')).toBe(true)
  expect(home.store.read().estate.pair.has('pair-late')).toBe(false)
})

test('the territory sealed under a store is where that store writes', async () => {
  const home = aHome()
  expect(await home.seal(PASSPHRASE)).toBeNull()
  expect(home.store.read().session.keeping).toBe('sealed')
  expect(await addPair(home)()).toBeNull()
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  again.close()
  expect(again.estate.pair.has('pair-late')).toBe(true)
})

test('what is asked of the first screen while the territory is being read stays open', async () => {
  const stores: Store[] = []
  const home: Home = new Home(
    'device',
    () => '2026-11-24',
    () => '2026-11-24T09:30Z',
    (store) => {
      stores.push(store)
      if (stores.length === 1) store.look({ dialog: 'territories', territories: [] })
    },
  )
  expect(await home.start()).toBeNull()
  expect(stores).toHaveLength(2)
  expect(home.store.read().estate.entrance.size).toBeGreaterThan(0)
  expect(home.store.read().session).toMatchObject({ welcome: true, dialog: 'territories', territories: [] })
  // A file whose reading began on the first screen is read to its end after it.
  const failure = refusal('backup-cut')
  stores[0]!.look({
    dialog: 'restore',
    restoring: { source: fileSource(new File([], 'a.age')), backup: null, failure },
  })
  expect(home.store.read().session).toMatchObject({ dialog: 'restore', restoring: { failure } })
})

const anHour = (before: number): string =>
  `${new Date(Date.parse('2026-11-24T09:30Z') - before * 3_600_000).toISOString().slice(0, 16)}Z`
const someBytes = (): Uint8Array<ArrayBuffer> => Uint8Array.of(255, 216, 7, 255, 217)

test('drafts of the last 24 hours are there when a territory opens; older ones are erased there', async () => {
  const vault = await created('mine', anEstate(), PASSPHRASE)
  await vault.drafts.keep([
    { key: 'fresh', at: anHour(23.9), value: { note: 'Porte' } },
    { key: 'stale', at: anHour(24), value: { note: 'Vieux' } },
  ])
  vault.close()
  const home = aHome()
  expect(await home.unlock(PASSPHRASE)).toBeNull()
  const { drafts } = home.store.read().session
  expect([...drafts.values()].map(({ value }) => value)).toEqual([{ note: 'Porte' }])
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  expect(whole(await again.drafts.read()).map(({ key }) => key)).toEqual(['fresh'])
  again.close()
})

test('photos that no situation and no draft of the last 24 hours names are erased when the territory opens', async () => {
  const vault = await created('example', anEstate(aSituation('s-1', { photo: 'named' })))
  for (const id of ['named', 'orphan', 'typed', 'stale']) await vault.photos.keep(id, someBytes())
  await vault.drafts.keep([
    { key: 'situation entrance-1', at: anHour(1), value: { picture: { id: 'typed' } } },
    { key: 'situation entrance-2', at: anHour(25), value: { picture: { id: 'stale' } } },
  ])
  vault.close()
  const home = aHome()
  expect(await home.open('example')).toBeNull()
  const ports = fieldPorts(home)
  expect(await ports.photos.read('named')).toEqual(someBytes())
  expect(await ports.photos.read('typed')).toEqual(someBytes())
  for (const gone of ['orphan', 'stale']) expect(await ports.photos.read(gone)).toBeNull()
})

test('a territory without passphrase keeps no draft and no photo, and says so; sealed, it keeps what was typed before', async () => {
  const home = aHome()
  const { drafts, photos } = fieldPorts(home)
  const draft = { key: 'situation', at: anHour(0), value: { note: 'Avant la phrase' } }
  expect(await drafts.keep(draft)).toMatchObject({ kind: 'refusal', code: 'territory-unsaved' })
  expect(await photos.keep('p', someBytes())).toMatchObject({ kind: 'refusal', code: 'territory-unsaved' })
  expect(await photos.read('p')).toBeNull()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('tournee-mine')
  home.store.look({ drafts: new Map([[draft.key, draft]]) })
  expect(await home.seal(PASSPHRASE)).toBeNull()
  expect(await photos.keep('p', someBytes())).toBeNull()
  await home.keeper.closeWhenWritten()
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  expect(await again.drafts.read()).toEqual([draft])
  again.close()
})

test('where the round stands comes back, without what is no longer in the territory', async () => {
  const vault = await created('example', anEstate(aRound('r-1'), aStop('s-1', 'r-1'), aStop('s-2', 'r-1')))
  const session = {
    ...firstSession('2026-11-24'),
    ...{ fieldView: 'round', fieldRound: 'r-1', fieldStop: 's-2', fieldSheet: 'situation' },
    ...{ skipped: new Set(['s-1', 'gone']), presence: { place: 'entrance-1', since: 1_700_000_000_000 } },
  } as Session
  await vault.drafts.keep([{ key: FIELD_DRAFT, at: anHour(1), value: fieldDraftOf(session) }])
  vault.close()
  const home = aHome()
  expect(await home.open('example')).toBeNull()
  expect(home.store.read().session).toMatchObject({
    ...{ fieldView: 'round', fieldRound: 'r-1', fieldStop: 's-2', fieldPlace: null, fieldSheet: 'situation' },
    ...{ skipped: new Set(['s-1']), presence: { place: 'entrance-1', since: 1_700_000_000_000 } },
  })
})

test('the draft of a territory is not shown in another', async () => {
  const vault = await created('example', anEstate())
  await vault.drafts.keep([{ key: 'situation', at: anHour(0), value: 'ici' }])
  vault.close()
  ;(await created('mine', anEstate(), PASSPHRASE)).close()
  const home = aHome()
  expect(await home.open('example')).toBeNull()
  expect(home.store.read().session.drafts.size).toBe(1)
  expect(await home.unlock(PASSPHRASE)).toBeNull()
  expect(home.store.read().session.drafts.size).toBe(0)
})
