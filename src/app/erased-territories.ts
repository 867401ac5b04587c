import { EXAMPLE } from '../domain/kept-territory.ts'
import type { Territory } from '../platform/vault/databases.ts'
import { erasedTerritories, removeVault } from '../platform/vault/registry.ts'
import { territoryMemory } from './territory-memory.ts'

type Named = Pick<Territory, 'id' | 'name'>

/**
 * Sealed territories that this browser kept and has erased: the registry or the memory beside it tells of them, and their
 * database is gone. An example that is gone is forgotten, as it can be made again.
 */
export const erasedOf = async (known: ReadonlyMap<string, Territory>): Promise<readonly Named[]> => {
  const gone = await erasedTerritories(known.values())
  if (gone.some(({ id }) => id === EXAMPLE)) await removeVault(EXAMPLE)
  const lost = new Map<string, Named>(gone.filter(({ sealed }) => sealed).map((each) => [each.id, each]))
  for (const [id, name] of Object.entries(territoryMemory.read()))
    if (!known.has(id)) lost.set(id, { id, name })
  territoryMemory.keep([...known.values()].filter(({ sealed }) => sealed))
  return [...lost.values()].sort((one, other) => one.name.localeCompare(other.name, 'fr'))
}

/** They are told of no more. */
export const forgetErased = async (known: ReadonlyMap<string, Territory>): Promise<void> => {
  const lost = await erasedOf(known)
  for (const { id } of lost) if (known.has(id)) await removeVault(id)
  territoryMemory.forget(lost.map(({ id }) => id))
}
