import { afterEach, beforeEach, expect, test } from 'vitest'
import { Home } from '../../src/app/home.ts'
import { territoryMemory } from '../../src/app/territory-memory.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { openVault } from '../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../src/platform/vault/registry.ts'
import { takeHold } from '../../src/platform/vault/writer-hold.ts'
import { created, PASSPHRASE, whole } from '../platform/vault/scene.ts'
import { anEstate } from '../store/builders.ts'

const removeAll = async (): Promise<void> => {
  await removeVault('mine')
  territoryMemory.forget(['mine'])
  history.replaceState(null, '', location.pathname)
}
beforeEach(removeAll)
afterEach(removeAll)

/** Two tabs of a browser, as far as locks and channels go. */
const aTab = (device: string): Home =>
  new Home(
    device,
    () => '2026-11-24',
    () => '2026-11-24T09:30Z',
    () => undefined,
  )
const add = (home: Home, id: string) =>
  home.store.commit('Ajouter un binôme', (now) => withRecords(now, [{ kind: 'pair', id, name: id, rank: 9 }]))
    .saved
const has = (home: Home, id: string): boolean => home.store.read().estate.pair.has(id)
const follows = (home: Home): boolean => home.store.read().session.follows === true

const opened = async () => {
  ;(await created('mine', anEstate(), PASSPHRASE)).close()
  const [first, second] = [aTab('first'), aTab('second')]
  expect(await first.unlock(PASSPHRASE)).toBeNull()
  expect(await second.unlock(PASSPHRASE)).toBeNull()
  return { first, second }
}
const leave = (...homes: Home[]) => Promise.all(homes.map((home) => home.open('mine')))

test('one tab writes; the other one sees it at once, and writes nothing', async () => {
  const { first, second } = await opened()
  expect([follows(first), follows(second)]).toEqual([false, true])
  expect(await add(first, 'pair-one')).toBeNull()
  await expect.poll(() => has(second, 'pair-one')).toBe(true)
  expect(await add(second, 'pair-two')).toMatchObject({ code: 'not-saved' })
  await leave(first, second)
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  again.close()
  expect([...again.estate.pair.keys()].filter((id) => id.startsWith('pair-'))).toContain('pair-one')
  expect(again.estate.pair.has('pair-two')).toBe(false)
})

test('what one tab forgets is gone from the other', async () => {
  const { first, second } = await opened()
  await add(first, 'pair-one')
  await expect.poll(() => second.store.journal().length).toBe(1)
  const { estate } = first.store.read()
  const without = { ...estate, pair: new Map() }
  expect(await first.store.replace(without, []).saved).toBeNull()
  await expect.poll(() => has(second, 'pair-one')).toBe(false)
  expect(second.store.journal().every(({ changes }) => changes.length === 0)).toBe(true)
  await leave(first, second)
})

test('the tab that writes is closed: the other one goes on, with all that was written', async () => {
  const { first, second } = await opened()
  await add(first, 'pair-one')
  await leave(first)
  await expect.poll(() => follows(second)).toBe(false)
  expect(has(second, 'pair-one')).toBe(true)
  expect(await add(second, 'pair-two')).toBeNull()
  await leave(second)
  const isFree = async () => {
    const hold = await takeHold('mine', 'now')
    hold?.release()
    return hold !== null
  }
  await expect.poll(isFree).toBe(true)
  const again = whole(await openVault({ id: 'mine', passphrase: PASSPHRASE }))
  again.close()
  expect(again.estate.pair.has('pair-one') && again.estate.pair.has('pair-two')).toBe(true)
  expect(new Set(again.journal.map(({ id }) => id)).size).toBe(2)
})

test('the hand is taken by asking: what was being written is, and the tabs change places', async () => {
  const { first, second } = await opened()
  const last = add(first, 'pair-one')
  void second.takeWriting()
  expect(await last).toBeNull()
  await expect.poll(() => follows(second)).toBe(false)
  await expect.poll(() => follows(first)).toBe(true)
  expect(has(second, 'pair-one')).toBe(true)
  expect(await add(second, 'pair-two')).toBeNull()
  await expect.poll(() => has(first, 'pair-two')).toBe(true)
  await leave(first, second)
})

test('a tab that does not answer is passed over', async () => {
  ;(await created('mine', anEstate(), PASSPHRASE)).close()
  const asleep = await takeHold('mine', 'now')
  const second = aTab('second')
  expect(await second.unlock(PASSPHRASE)).toBeNull()
  expect(follows(second)).toBe(true)
  await second.takeWriting()
  expect(follows(second)).toBe(false)
  await asleep!.lost
  expect(await add(second, 'pair-two')).toBeNull()
  await leave(second)
})

test('a territory that another tab has open is not removed from here', async () => {
  const { first, second } = await opened()
  expect(await second.remove('mine')).toMatchObject({ code: 'follows-other-tab' })
  await leave(second)
  expect(second.store.read().session.keeping).toBe('locked')
  expect(await second.remove('mine')).toMatchObject({ code: 'follows-other-tab' })
  expect(await first.remove('mine')).toBeNull()
})
