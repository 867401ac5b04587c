import type { CivilDate } from '../../domain/civil-date.ts'
import { type Fault, fault } from '../../domain/refusal.ts'
import { dataKeyOf } from './access.ts'
import { type Cipher, plainCipher, sealedCipher } from './cipher.ts'
import { openTerritoryDatabase, type TerritoryDatabase, UNOPENED, type Wrapping } from './databases.ts'
import { MIGRATIONS, type Migration, migrate, schemaAfter } from './migrations.ts'
import { readContent } from './read-content.ts'
import { registerTerritory, territoryOf } from './registry.ts'
import { storageFault } from './storage-fault.ts'
import { storedContent } from './stored-content.ts'
import { type Vault, vaultOf } from './vault.ts'
import { watchedCut } from './watched-cut.ts'
import { writeContent } from './write-content.ts'

/** Loose records beyond which opening bundles all anew. */
const LOOSE_RECORDS = 2_000

/**
 * Opens a territory that the registry knows (another id is a bug), reads all of it, and brings it to the newest schema.
 * What it held before is put aside by the transaction that does so. Faults: `passphrase-wrong` (or missing), `storage-newer`,
 * `storage-evicted` when its database is gone, `storage-damaged` with the count of unreadable values,
 * `other-tab` when a tab of an older version writes it, `storage-refused`, `storage-full` when a migration or the bundling has no room.
 */
export const openVault = async (asked: {
  readonly id: string
  readonly passphrase?: string
  /** False while another tab writes: nothing is then bundled nor migrated. Absent: true. */
  readonly writes?: boolean
  readonly migrations?: readonly Migration[]
  /** For what is put aside. */
  readonly today?: CivilDate
  /** A tab of an older version holds the database: opening waits for it. Absent: that is refused. */
  readonly held?: (is: boolean) => void
}): Promise<Vault | Fault> => {
  const { id, passphrase, writes = true, migrations = MIGRATIONS, today = null, held } = asked
  let database: TerritoryDatabase | undefined
  const refuse = (why: Fault): Fault => {
    database?.close()
    return why
  }
  try {
    const territory = await territoryOf(id)
    if (!territory) throw new Error(`no territory ${id}`)
    const { cut, cutBy } = watchedCut()
    database = await openTerritoryDatabase(id, { cut: cutBy, ...(held && { held }) })
    const written = (await database.get('meta', 'schema')) as number | undefined
    if (written === undefined) return refuse(fault('storage-damaged', 'no schema', { count: 1 }))
    const schema = schemaAfter(migrations)
    if (written > schema) return refuse(fault('storage-newer', `schema ${written}`))
    const wrapping = (await database.get('meta', 'wrapping')) as Wrapping | undefined
    const recovery = (await database.get('meta', 'recovery')) as Wrapping | undefined
    const cipher = await cipherFor(wrapping, recovery, passphrase)
    if (!cipher) return refuse(fault('passphrase-wrong'))
    const { content, damaged, loose, nextEntry } = await readContent(database, cipher)
    if (damaged > 0) return refuse(fault('storage-damaged', undefined, { count: damaged }))
    const sealed = wrapping !== undefined
    if (written < schema && !writes) return refuse(fault('other-tab'))
    const rewrite = written < schema || (writes && loose > LOOSE_RECORDS)
    const now = migrate(content, written, migrations)
    const aside =
      written < schema ? { schema: written, content: await storedContent(database, today) } : undefined
    if (rewrite) await writeContent(database, cipher, now, schema, { aside })
    if (written < schema) await registerTerritory({ ...territory, schema })
    const next = rewrite ? now.journal.length + 1 : nextEntry
    const seen = ((await database.get('meta', 'seen')) as number | undefined) ?? null
    return vaultOf({ id, database, cipher, sealed, schema, content: now, nextEntry: next, seen, cut })
  } catch (error) {
    database?.close()
    return storageFault(error, UNOPENED)
  }
}

const cipherFor = async (
  wrapping: Wrapping | undefined,
  recovery: Wrapping | undefined,
  secret: string | undefined,
): Promise<Cipher | null> => {
  if (!wrapping) return plainCipher
  if (secret === undefined) return null
  const dataKey = await dataKeyOf(secret, { wrapping, recovery })
  return dataKey && sealedCipher(dataKey)
}
