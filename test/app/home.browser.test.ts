import { afterEach, beforeEach, expect, test } from 'vitest'
import { Home } from '../../src/app/home.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { openVault } from '../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../src/platform/vault/registry.ts'
import type { Store } from '../../src/store/store.ts'
import { created, PASSPHRASE, whole } from '../platform/vault/scene.ts'
import { anEstate } from '../store/builders.ts'

const removeAll = async (): Promise<void> => {
  for (const id of ['example', 'mine']) await removeVault(id)
  history.replaceState(null, '', location.pathname)
}
beforeEach(removeAll)
afterEach(removeAll)

const aHome = (): Home =>
  new Home(
    'device',
    () => '2026-11-24',
    () => '2026-11-24T09:30Z',
    () => undefined,
  )
/** A vault that was left closes a moment after its last write. */
const closed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))
const addPair = (home: Home) => {
  const { store } = home
  return () =>
    store.commit('Ajouter un binôme', (now) =>
      withRecords(now, [{ kind: 'pair', id: 'pair-late', name: 'Tard', rank: 9 }]),
    ).saved
}

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
    await closed()
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
  await closed()
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
})
