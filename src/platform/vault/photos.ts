import { type Fault, fault } from '../../domain/refusal.ts'
import type { Cipher } from './cipher.ts'
import type { TerritoryDatabase } from './databases.ts'
import { inTurn } from './in-turn.ts'
import { placeOf } from './sealed-values.ts'
import { writeStrictly } from './write-strictly.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Photos of an open territory, apart from its records, each by the id that its situation names. */
export type Photos = {
  /** Null once it is durable. */
  readonly keep: (id: string, bytes: Bytes) => Promise<Fault | null>
  /** Null when there is none of that id. */
  readonly read: (id: string) => Promise<Bytes | Fault | null>
  readonly forget: (id: string) => Promise<Fault | null>
  /** Erases all but these; how many were erased. */
  readonly keepOnly: (ids: Iterable<string>) => Promise<number | Fault>
}

export const photosOf = (database: TerritoryDatabase, cipher: Cipher): Photos => {
  const take = inTurn()
  const keyOf = (id: string): Promise<string> => cipher.keyOf(`photo ${id}`)
  const erase = (keys: readonly string[]): Promise<void> =>
    writeStrictly(database, ['photos'], (transaction) =>
      keys.map((key) => transaction.objectStore('photos').delete(key)),
    )
  return {
    keep: (id, bytes) =>
      take(async () => {
        const key = await keyOf(id)
        const value = await cipher.seal(bytes, placeOf('photos', key))
        await writeStrictly(database, ['photos'], (transaction) => [
          transaction.objectStore('photos').put(value, key),
        ])
        return null
      }),
    read: (id) =>
      take(async () => {
        const key = await keyOf(id)
        const sealed = await database.get('photos', key)
        if (!sealed) return null
        return (
          (await cipher.open(sealed, placeOf('photos', key))) ?? fault('storage-damaged', id, { count: 1 })
        )
      }),
    forget: (id) =>
      take(async () => {
        await erase([await keyOf(id)])
        return null
      }),
    keepOnly: (ids) =>
      take(async () => {
        const kept = new Set(await Promise.all([...ids].map(keyOf)))
        const stored = await database.getAllKeys('photos')
        const orphans = stored.filter((key) => !kept.has(key))
        if (orphans.length > 0) await erase(orphans)
        return orphans.length
      }),
  }
}
