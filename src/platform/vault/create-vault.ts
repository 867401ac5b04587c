import type { Estate } from '../../domain/estate.ts'
import type { JournalEntry } from '../../domain/journal.ts'
import { type Fault, fault } from '../../domain/refusal.ts'
import { newCipher, plainCipher } from './cipher.ts'
import { deleteDatabase, openTerritoryDatabase, UNOPENED } from './databases.ts'
import { MIGRATIONS, schemaAfter } from './migrations.ts'
import { recordsOf } from './pages.ts'
import { registerTerritory, territoryOf } from './registry.ts'
import { storageFault } from './storage-fault.ts'
import { type Vault, vaultOf } from './vault.ts'
import { watchedCut } from './watched-cut.ts'
import { writeContent } from './write-content.ts'

/**
 * Makes the database of a territory and fills it, sealed when there is a passphrase. What a creation cut short had left
 * under this id is written over; an id that the registry knows is a bug.
 */
export const createVault = async (asked: {
  readonly id: string
  readonly name: string
  readonly estate: Estate
  readonly journal?: readonly JournalEntry[]
  readonly passphrase?: string
  /** UTC minute. */
  readonly created: string
}): Promise<Vault | Fault> => {
  const { id, name, passphrase, created } = asked
  // Browsers give WebCrypto to https and localhost only.
  if (passphrase !== undefined && !globalThis.crypto?.subtle) return fault('storage-refused', 'no WebCrypto')
  try {
    if (await territoryOf(id)) throw new Error(`the territory ${id} exists`)
    const made = passphrase === undefined ? { cipher: plainCipher } : await newCipher(passphrase)
    await deleteDatabase(id)
    const { cut, cutBy } = watchedCut()
    const database = await openTerritoryDatabase(id, { creates: true, cut: cutBy })
    const content = { records: recordsOf(asked.estate), journal: asked.journal ?? [] }
    const schema = schemaAfter(MIGRATIONS)
    const sealed = 'wrapping' in made
    await writeContent(database, made.cipher, content, schema, {
      wrapping: sealed ? made.wrapping : undefined,
    })
    await registerTerritory({ id, name, sealed, schema, created })
    const nextEntry = content.journal.length + 1
    return vaultOf({ id, database, cipher: made.cipher, sealed, schema, content, nextEntry, seen: null, cut })
  } catch (error) {
    return storageFault(error, UNOPENED)
  }
}
