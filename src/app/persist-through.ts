import { settingsOf } from '../domain/estate.ts'
import { type Fault, fault } from '../domain/refusal.ts'
import { changeTerritory } from '../platform/vault/registry.ts'
import type { Vault } from '../platform/vault/vault.ts'
import type { Persist, Write } from '../store/store.ts'
import type { Keeper } from './keeper.ts'

/** Writes a change; the registry's name of the territory follows the one in its settings, undone or not. */
const written = async (vault: Vault, write: Write): Promise<Fault | null> => {
  const failed = await vault.persist(write)
  const name = settingsOf(write.after).territory
  // The change itself is on the disk: a list that could not be written says the old name, no more.
  if (!failed && name !== settingsOf(write.before).territory) await changeTerritory(vault.id, { name })
  return failed
}

/** How a store writes through its keeper, and tells the other tabs. */
export const persistThrough =
  (keeper: Keeper): Persist =>
  async (write) => {
    // What another tab wrote is on the disk; a change of this one's own is not.
    if (keeper.follows) return write.entry ? fault('not-saved') : null
    const writing = keeper.ask((vault) => written(vault, write))
    if (!writing) return fault('not-saved')
    const failed = await writing
    if (!failed) keeper.told(write)
    return failed
  }
