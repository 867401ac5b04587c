import type { CivilDate } from '../../domain/civil-date.ts'
import type { Fault } from '../../domain/refusal.ts'
import type { PutAside, TerritoryDatabase } from './databases.ts'
import { storageFault } from './storage-fault.ts'
import { writeStrictly } from './write-strictly.ts'

/** What an open territory held before it was brought to another schema. */
export type BeforeMigration = {
  readonly kept: () => Promise<readonly KeptBefore[] | Fault>
  readonly forget: (schemas: readonly number[]) => Promise<Fault | null>
}
export type KeptBefore = {
  readonly schema: number
  /** When it was put aside; null where it was not said. */
  readonly on: CivilDate | null
  readonly bytes: number
}

const bytesOf = ({ records, pages, journal }: PutAside): number =>
  [...records, ...pages, ...journal].reduce((sum, [, bytes]) => sum + bytes.byteLength, 0)

export const beforeMigrationOf = (database: TerritoryDatabase): BeforeMigration => ({
  kept: async () => {
    try {
      const schemas = await database.getAllKeys('before')
      const all = await Promise.all(schemas.map((schema) => database.get('before', schema)))
      return schemas.map((schema, index) => ({
        ...{ schema, on: all[index]!.on, bytes: bytesOf(all[index]!) },
      }))
    } catch (error) {
      return storageFault(error, 'storage-refused')
    }
  },
  forget: async (schemas) => {
    try {
      await writeStrictly(database, ['before'], (transaction) =>
        schemas.map((schema) => transaction.objectStore('before').delete(schema)),
      )
      return null
    } catch (error) {
      return storageFault(error, 'not-saved')
    }
  },
})
