import type { Cipher } from './cipher.ts'
import { STORES, type TerritoryDatabase, type Wrapping } from './databases.ts'
import type { Content } from './migrations.ts'
import { sealContent } from './sealed-values.ts'

/** Writes everything anew in one transaction: what was there before is gone. Rejects with the transaction's error. */
export const writeContent = async (
  database: TerritoryDatabase,
  cipher: Cipher,
  content: Content,
  schema: number,
  wrapping?: Wrapping,
): Promise<void> => {
  const { pages, journal } = await sealContent(cipher, content)
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  const [meta, records, paged, entries] = STORES.map((store) => transaction.objectStore(store))
  await Promise.all([
    meta!.put(schema, 'schema'),
    wrapping && meta!.put(wrapping, 'wrapping'),
    records!.clear(),
    paged!.clear(),
    entries!.clear(),
    ...pages.map(([key, value]) => paged!.put(value, key)),
    ...journal.map(([key, value]) => entries!.put(value, key)),
    transaction.done,
  ])
}
