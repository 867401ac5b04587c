import { afterEach, expect, test } from 'vitest'
import { expireVault } from '../../src/app/expire-vault.ts'
import { isFault } from '../../src/domain/refusal.ts'
import { createVault } from '../../src/platform/vault/create-vault.ts'
import { openVault } from '../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../src/platform/vault/registry.ts'
import type { Vault } from '../../src/platform/vault/vault.ts'
import { estate, situation } from '../domain/build.ts'

const ID = 'territory-expiry'
const passphrase = 'quatre mots assez longs'
const sound = (vault: Vault | { kind: 'fault' }): Vault => {
  if (isFault(vault)) throw new Error(JSON.stringify(vault))
  return vault as Vault
}

afterEach(() => removeVault(ID))

test('a territory opened after a term shows and keeps nothing that was over; opened again it has nothing to erase', async () => {
  const fresh = situation('fresh', { when: { day: '2026-11-02', band: 'morning' } })
  const over = situation('over', {
    when: { day: '2025-06-10', band: 'morning' },
    statusSteps: [{ status: 'noted', on: '2025-06-10' }],
    note: 'ancienne note',
  })
  sound(
    await createVault({
      ...{ id: ID, name: 'essai', passphrase, created: '2025-06-10T08:00Z' },
      estate: estate(fresh, over),
    }),
  ).close()

  const first = await expireVault(sound(await openVault({ id: ID, passphrase })), '2026-11-24')
  expect([...first.vault.estate.situation.keys()]).toEqual(['fresh'])
  expect(first.expiry).toMatchObject({ erased: { situation: 1 } })
  first.vault.close()

  const again = sound(await openVault({ id: ID, passphrase }))
  expect([...again.estate.situation.keys()]).toEqual(['fresh'])
  expect([...again.estate.monthlyCount.values()]).toMatchObject([{ month: '2025-06', what: 'A', count: 1 }])
  expect((await expireVault(again, '2026-11-24')).expiry).toBeNull()
  again.close()
})
