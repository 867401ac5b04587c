import type { Draft } from '../../domain/field/draft.ts'
import type { Fault } from '../../domain/refusal.ts'
import type { Cipher } from './cipher.ts'
import type { TerritoryDatabase } from './databases.ts'
import { inTurn } from './in-turn.ts'
import { placeOf, readValue, sealValue } from './sealed-values.ts'
import { writeStrictly } from './write-strictly.ts'

/** Drafts of an open territory, apart from its records: no write of records touches them, no entry tells of them. */
export type Drafts = {
  /** Those that can be read; one damaged is as good as none. */
  readonly read: () => Promise<readonly Draft[] | Fault>
  /** Null once they are durable, each in place of the one of its key. */
  readonly keep: (drafts: readonly Draft[]) => Promise<Fault | null>
  readonly forget: (keys: readonly string[]) => Promise<Fault | null>
}

export const draftsOf = (database: TerritoryDatabase, cipher: Cipher): Drafts => {
  const take = inTurn()
  const keyOf = (key: string): Promise<string> => cipher.keyOf(`draft ${key}`)
  return {
    read: () =>
      take(async () => {
        const keys = await database.getAllKeys('drafts')
        const values = await Promise.all(keys.map((key) => database.get('drafts', key)))
        const read = await Promise.all(
          keys.map((key, index) => readValue(cipher, placeOf('drafts', key), values[index]!)),
        )
        return (read as (Draft | undefined)[]).filter((draft) => draft !== undefined)
      }),
    keep: (drafts) =>
      take(async () => {
        const sealed = await Promise.all(
          drafts.map(async (draft) => {
            const key = await keyOf(draft.key)
            return [key, await sealValue(cipher, placeOf('drafts', key), draft)] as const
          }),
        )
        await writeStrictly(database, ['drafts'], (transaction) =>
          sealed.map(([key, value]) => transaction.objectStore('drafts').put(value, key)),
        )
        return null
      }),
    forget: (keys) =>
      take(async () => {
        const stored = await Promise.all(keys.map(keyOf))
        await writeStrictly(database, ['drafts'], (transaction) =>
          stored.map((key) => transaction.objectStore('drafts').delete(key)),
        )
        return null
      }),
  }
}
