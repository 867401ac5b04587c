import { afterEach } from 'vitest'
import type { Estate } from '../../../src/domain/estate.ts'
import { type Fault, isFault } from '../../../src/domain/refusal.ts'
import { createVault } from '../../../src/platform/vault/create-vault.ts'
import type { Migration } from '../../../src/platform/vault/migrations.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { removeVault } from '../../../src/platform/vault/registry.ts'
import type { Vault } from '../../../src/platform/vault/vault.ts'
import type { Store } from '../../../src/store/store.ts'
import { aStore } from '../../store/builders.ts'

export const PASSPHRASE = 'une phrase secrète assez longue'

let territories = 0
const made: string[] = []
/** A fresh id; its territory is removed after the test. */
export const freshId = (): string => {
  territories += 1
  const id = `test-${territories}-${crypto.randomUUID()}`
  made.push(id)
  return id
}
afterEach(async () => {
  for (const id of made.splice(0)) await removeVault(id)
})

export const whole = <Value>(value: Value | Fault): Value => {
  if (isFault(value)) throw new Error(`${value.code}: ${value.cause}`)
  return value
}

export const created = async (id: string, estate: Estate, passphrase?: string): Promise<Vault> =>
  whole(
    await createVault({
      id,
      name: 'Quartier',
      estate,
      created: '2026-03-02T09:30Z',
      ...(passphrase !== undefined && { passphrase }),
    }),
  )

export const opened = async (
  id: string,
  passphrase?: string,
  migrations?: readonly Migration[],
): Promise<Vault> =>
  whole(
    await openVault({
      id,
      ...(passphrase !== undefined && { passphrase }),
      ...(migrations && { migrations }),
    }),
  )

/** A store over a vault, as the app wires them. */
export const storeOver = (vault: Vault): Store =>
  aStore({ estate: vault.estate, journal: vault.journal, persist: vault.persist })
