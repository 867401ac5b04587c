import { afterEach, beforeEach, expect, test } from 'vitest'
import { Home } from '../../src/app/home.ts'
import { listedTerritories } from '../../src/app/kept-territories.ts'
import { territoryMemory } from '../../src/app/territory-memory.ts'
import { settingsOf, withRecords } from '../../src/domain/estate.ts'
import { territoryRecords } from '../../src/domain/territory-kinds.ts'
import { openVault } from '../../src/platform/vault/open-vault.ts'
import { changeTerritory, listTerritories, removeVault } from '../../src/platform/vault/registry.ts'
import { PASSPHRASE, whole } from '../platform/vault/scene.ts'
import { anEstate, aPair } from '../store/builders.ts'

const removeAll = async (): Promise<void> => {
  for (const { id } of whole(await listTerritories())) await removeVault(id)
  territoryMemory.forget(Object.keys(territoryMemory.read()))
  history.replaceState(null, '', location.pathname)
}
beforeEach(removeAll)
afterEach(removeAll)

const homes: Home[] = []
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
const session = (home: Home) => home.store.read().session
const pairs = (home: Home) => [...home.store.read().estate.pair.keys()]
const add = (home: Home, id: string) =>
  home.store.commit('Ajouter', (now) => withRecords(now, [aPair(id)])).saved
const listed = async (home: Home) =>
  whole(await listedTerritories(home.store.read())).map(({ name, kept }) => [name, kept])

/** A new sealed territory with one pair of that name. */
const sealed = async (home: Home, name: string): Promise<string> => {
  expect(await home.create(name, territoryRecords(anEstate(), name))).toBeNull()
  expect(session(home)).toMatchObject({ keeping: 'unsaved', sealing: true, saving: 'failed' })
  expect(await home.seal(`${PASSPHRASE} ${name}`)).toBeNull()
  expect(await add(home, `pair-${name}`)).toBeNull()
  return session(home).territory
}

test('two territories keep apart: each its own passphrase, records and history', async () => {
  const home = aHome()
  const one = await sealed(home, 'Un')
  const two = await sealed(home, 'Deux')
  expect([one, two].every((id) => /^territory-[0-9a-f]{12}$/.test(id))).toBe(true)
  expect(pairs(home)).toContain('pair-Deux')
  expect(pairs(home)).not.toContain('pair-Un')
  expect(await home.open(one)).toBeNull()
  expect(session(home)).toMatchObject({ territory: one, keeping: 'locked' })
  expect(settingsOf(home.store.read().estate).territory).toBe('Un')
  expect(pairs(home)).toEqual([])
  expect(await home.unlock(`${PASSPHRASE} Deux`)).toMatchObject({ code: 'passphrase-wrong' })
  expect(await home.unlock(`${PASSPHRASE} Un`)).toBeNull()
  expect(pairs(home)).toContain('pair-Un')
  expect(pairs(home)).not.toContain('pair-Deux')
  expect(home.store.journal().flatMap(({ changes }) => changes.map(({ record }) => record))).not.toContain(
    'pair:pair-Deux',
  )
})

test('one removed leaves the other whole; what is left is shown', async () => {
  const home = aHome()
  const one = await sealed(home, 'Un')
  const two = await sealed(home, 'Deux')
  expect(await home.remove(one)).toBeNull()
  expect(session(home).territory).toBe(two)
  expect(await add(home, 'later')).toBeNull()
  expect(await home.open(one)).toMatchObject({ code: 'territory-gone' })
  const databases = (await indexedDB.databases()).map(({ name }) => name)
  expect(databases).not.toContain(`tournee-${one}`)
  const again = whole(await openVault({ id: two, passphrase: `${PASSPHRASE} Deux` }))
  again.close()
  expect([...again.estate.pair.keys()]).toEqual(expect.arrayContaining(['pair-Deux', 'later']))
  // The one at hand too: a first start is all that is left.
  expect(await home.remove(two)).toBeNull()
  expect(session(home)).toMatchObject({ welcome: true, territory: 'mine' })
})

test('the address names the territory: a reload waits for the passphrase of that one', async () => {
  const home = aHome()
  const one = await sealed(home, 'Un')
  await sealed(home, 'Deux')
  history.replaceState(null, '', `#${one}/semaine`)
  const next = aHome()
  expect(await next.start()).toBeNull()
  expect(session(next)).toMatchObject({ territory: one, keeping: 'locked', workspace: 'semaine' })
  history.replaceState(null, '', '#territory-000000000000/semaine')
  const lost = aHome()
  await lost.start()
  expect(session(lost).territory).not.toBe('territory-000000000000')
  expect(session(lost).keeping).toBe('locked')
})

test('an archived territory is out of the first choice, kept, and brought back', async () => {
  const home = aHome()
  const one = await sealed(home, 'Un')
  const two = await sealed(home, 'Deux')
  expect(await home.archive(two, true)).toBeNull()
  expect(session(home)).toMatchObject({ territory: one, keeping: 'locked' })
  expect(whole(await listedTerritories(home.store.read())).find(({ id }) => id === two)).toMatchObject({
    archived: true,
    kept: true,
  })
  expect(await home.archive(two, false)).toBeNull()
  expect(await home.open(two)).toBeNull()
  expect(await home.unlock(`${PASSPHRASE} Deux`)).toBeNull()
  expect(pairs(home)).toContain('pair-Deux')
})

test('the list follows a new name, and its undoing', async () => {
  const home = aHome()
  await sealed(home, 'Un')
  const rename = home.store.commit('Renommer', (now) =>
    withRecords(now, [{ ...settingsOf(now), territory: 'Autre nom' }]),
  )
  expect(await rename.saved).toBeNull()
  expect(await listed(home)).toContainEqual(['Autre nom', true])
  const undone = home.store.undo()
  expect('saved' in undone && (await undone.saved)).toBeNull()
  expect(await listed(home)).toContainEqual(['Un', true])
})

test('until its passphrase is given a new territory is on no disk, and says that it is not saved', async () => {
  const home = aHome()
  expect(await home.create('Un', territoryRecords(anEstate(), 'Un'))).toBeNull()
  expect(session(home)).toMatchObject({ saving: 'failed', keeping: 'unsaved' })
  expect(whole(await listTerritories())).toEqual([])
  expect(await listed(home)).toContainEqual(['Un', false])
  expect(await home.seal(PASSPHRASE)).toBeNull()
  expect(session(home)).toMatchObject({ saving: 'saved', keeping: 'sealed' })
  expect(await listed(home)).toContainEqual(['Un', true])
})

test('an empty territory has a name, the list of codes, and nothing else', async () => {
  const home = aHome()
  expect(await home.create('Vide', null)).toBeNull()
  const { estate } = home.store.read()
  expect(estate.code.size).toBe(57)
  expect([estate.perimeter.size, estate.landlord.size, estate.street.size]).toEqual([0, 0, 0])
})

test('what the registry says of a territory changes by itself', async () => {
  expect(await changeTerritory('territory-000000000000', { archived: true })).toBeNull()
  expect(whole(await listTerritories())).toEqual([])
})
