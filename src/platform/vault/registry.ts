import type { Fault } from '../../domain/refusal.ts'
import { databaseOf, deleteDatabase, openRegistry, type Territory, UNOPENED } from './databases.ts'
import { storageFault } from './storage-fault.ts'
import { writeStrictly } from './write-strictly.ts'

/** Numbers that one opening of the app may hand out. */
const NUMBERS = 1_000_000

/** This device, and fresh ids of records made by hand. */
export type Device = {
  /** 12 random hexadecimal digits, the same as long as the browser keeps the registry. */
  readonly id: string
  /** `kind-device-number`; no number twice, in any tab, after any reload. */
  readonly newId: (kind: string) => string
}

/** The device as the registry knows it, given an id at the first start. Each opening takes a block of numbers. */
export const openDevice = async (): Promise<Device | Fault> => {
  try {
    const registry = await openRegistry()
    const transaction = registry.transaction('device', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('device')
    const id = ((await store.get('device')) as string | undefined) ?? randomId()
    const openings = ((await store.get('openings')) as number | undefined) ?? 0
    await Promise.all([store.put(id, 'device'), store.put(openings + 1, 'openings'), transaction.done])
    registry.close()
    let next = openings * NUMBERS
    return {
      id,
      newId: (kind) => {
        next += 1
        return `${kind}-${id}-${next}`
      },
    }
  } catch (error) {
    return storageFault(error, UNOPENED)
  }
}

const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Territories kept on this device, in the order of ids. */
export const listTerritories = async (): Promise<readonly Territory[] | Fault> => {
  try {
    const registry = await openRegistry()
    const territories = await registry.getAll('territories')
    registry.close()
    return territories
  } catch (error) {
    return storageFault(error, UNOPENED)
  }
}

/** Territories that the registry tells of and whose database the browser has erased. */
export const erasedTerritories = async (known: Iterable<Territory>): Promise<readonly Territory[]> => {
  // A browser that does not list its databases finds out when one is opened.
  if (!('databases' in indexedDB)) return []
  const there = new Set((await indexedDB.databases()).map(({ name }) => name))
  return [...known].filter(({ id }) => !there.has(databaseOf(id)))
}

/** What the registry says of one territory; rejects with a DOMException. */
export const territoryOf = async (id: string): Promise<Territory | undefined> => {
  const registry = await openRegistry()
  const territory = await registry.get('territories', id)
  registry.close()
  return territory
}

/** Writes a territory in the registry, over what it said before; rejects with a DOMException. */
export const registerTerritory = async (territory: Territory): Promise<void> => {
  const registry = await openRegistry()
  await writeStrictly(registry, ['territories'], (transaction) => [
    transaction.objectStore('territories').put(territory),
  ])
  registry.close()
}

/** Changes what the registry says of a territory. Unknown ids change nothing. */
export const changeTerritory = async (
  id: string,
  change: Partial<Pick<Territory, 'name' | 'archived'>>,
): Promise<Fault | null> => {
  try {
    const territory = await territoryOf(id)
    if (territory) await registerTerritory({ ...territory, ...change })
    return null
  } catch (error) {
    return storageFault(error, UNOPENED)
  }
}

/** The id of a new territory, never given before. */
export const freshTerritoryId = (): string => `territory-${randomId()}`

/** Deletes a territory with all that it holds; its open vaults are closed. Unknown ids change nothing. */
export const removeVault = async (id: string): Promise<Fault | null> => {
  try {
    const registry = await openRegistry()
    await writeStrictly(registry, ['territories'], (transaction) => [
      transaction.objectStore('territories').delete(id),
    ])
    registry.close()
    await deleteDatabase(id)
    return null
  } catch (error) {
    return storageFault(error, UNOPENED)
  }
}
