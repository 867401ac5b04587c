import type { Cipher } from './cipher.ts'
import { CONTENT_STORES, type PutAside, type TerritoryDatabase, type Wrapping } from './databases.ts'
import type { Content } from './migrations.ts'
import { sealContent } from './sealed-values.ts'
import { writeStrictly } from './write-strictly.ts'

/**
 * Writes all records and entries anew in one transaction: those there before are gone; drafts and photos stay. `aside` is put
 * by in the same transaction, under its schema. Rejects with the transaction's error.
 */
export const writeContent = async (
  database: TerritoryDatabase,
  cipher: Cipher,
  content: Content,
  schema: number,
  more: {
    readonly wrapping?: Wrapping | undefined
    readonly aside?: { readonly schema: number; readonly content: PutAside } | undefined
  } = {},
): Promise<void> => {
  const { wrapping, aside } = more
  const { pages, journal } = await sealContent(cipher, content)
  await writeStrictly(database, [...CONTENT_STORES, 'before'], function* (transaction) {
    if (aside) yield transaction.objectStore('before').put(aside.content, aside.schema)
    yield transaction.objectStore('meta').put(schema, 'schema')
    if (wrapping) yield transaction.objectStore('meta').put(wrapping, 'wrapping')
    for (const store of ['records', 'pages', 'journal'] as const) yield transaction.objectStore(store).clear()
    for (const [key, value] of pages) yield transaction.objectStore('pages').put(value, key)
    for (const [key, value] of journal) yield transaction.objectStore('journal').put(value, key)
  })
}
