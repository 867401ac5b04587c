import { keyOf } from '../../domain/change.ts'
import type { AnyRecord } from '../../domain/estate.ts'
import type { JournalEntry } from '../../domain/journal.ts'
import type { Cipher } from './cipher.ts'
import type { TerritoryDatabase } from './databases.ts'
import type { Content } from './migrations.ts'
import type { Records } from './pages.ts'
import { placeOf, readValue } from './sealed-values.ts'

export type Reading = {
  readonly content: Content
  /** Records not yet bundled in pages. */
  readonly loose: number
  /** Values that could not be read: damaged, or moved from their place. */
  readonly damaged: number
  /** Number for the next journal entry. */
  readonly nextEntry: number
}

/** All that a territory holds, in one snapshot. */
export const readContent = async (database: TerritoryDatabase, cipher: Cipher): Promise<Reading> => {
  const transaction = database.transaction(['records', 'pages', 'journal'], 'readonly')
  const [pages, loose, journal] = await Promise.all([
    storedIn(transaction.objectStore('pages')),
    storedIn(transaction.objectStore('records')),
    storedIn(transaction.objectStore('journal')),
    transaction.done,
  ])
  const read = <Value>(store: 'records' | 'pages' | 'journal', stored: typeof pages | typeof journal) =>
    Promise.all(
      stored.map(
        ([key, bytes]) => readValue(cipher, placeOf(store, key), bytes) as Promise<Value | undefined>,
      ),
    )
  const bundles = await read<readonly AnyRecord[]>('pages', pages)
  const changes = await read<readonly [string, AnyRecord | null]>('records', loose)
  const entries = await read<JournalEntry>('journal', journal)

  const records: Records = new Map()
  for (const bundle of bundles) for (const record of bundle ?? []) records.set(keyOf(record), record)
  for (const change of changes) {
    if (!change) continue
    const [key, record] = change
    if (record) records.set(key, record)
    else records.delete(key)
  }
  return {
    content: { records, journal: entries.filter((entry) => entry !== undefined) },
    loose: loose.length,
    damaged: [...bundles, ...changes, ...entries].filter((value) => value === undefined).length,
    nextEntry: ((journal.at(-1)?.[0] as number | undefined) ?? 0) + 1,
  }
}

type Readable<Key, Value> = { getAllKeys(): Promise<Key[]>; getAll(): Promise<Value[]> }

/** Keys and values as they are stored, in the order of keys. */
export const storedIn = async <Key, Value>(
  store: Readable<Key, Value>,
): Promise<(readonly [Key, Value])[]> => {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return keys.map((key, index) => [key, values[index]!] as const)
}
