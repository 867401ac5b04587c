import { type Fault, fault } from '../../domain/refusal.ts'
import { openTerritoryDatabase } from './databases.ts'
import { storedIn } from './read-content.ts'
import { registerTerritory, territoryOf } from './registry.ts'
import { storageFault } from './storage-fault.ts'
import { writeStrictly } from './write-strictly.ts'

/**
 * Makes a territory beside of what another held before a migration, with its photos, under the same passphrase; the other
 * stays as it is. Opened, it is brought to the newest schema anew. An unknown schema is a bug.
 */
export const restoreBefore = async (
  id: string,
  schema: number,
  as: { readonly id: string; readonly name: string; readonly created: string },
): Promise<Fault | null> => {
  try {
    const territory = await territoryOf(id)
    const from = await openTerritoryDatabase(id)
    try {
      const [aside, wrapping, recovery, photos] = await Promise.all([
        from.get('before', schema),
        from.get('meta', 'wrapping'),
        from.get('meta', 'recovery'),
        storedIn(from.transaction('photos').objectStore('photos')),
      ])
      if (!territory || !aside) return fault('storage-damaged', `nothing of schema ${schema}`, { count: 1 })
      const to = await openTerritoryDatabase(as.id, { creates: true })
      try {
        await writeStrictly(to, ['meta', 'records', 'pages', 'journal', 'photos'], function* (transaction) {
          const meta = transaction.objectStore('meta')
          yield meta.put(schema, 'schema')
          if (wrapping) yield meta.put(wrapping, 'wrapping')
          if (recovery) yield meta.put(recovery, 'recovery')
          for (const [key, value] of aside.records) yield transaction.objectStore('records').put(value, key)
          for (const [key, value] of aside.pages) yield transaction.objectStore('pages').put(value, key)
          for (const [key, value] of aside.journal) yield transaction.objectStore('journal').put(value, key)
          for (const [key, value] of photos) yield transaction.objectStore('photos').put(value, key)
        })
      } finally {
        to.close()
      }
      await registerTerritory({ ...as, sealed: territory.sealed, schema })
      return null
    } finally {
      from.close()
    }
  } catch (error) {
    return storageFault(error, 'storage-refused')
  }
}
