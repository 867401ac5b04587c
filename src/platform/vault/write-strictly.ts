import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'

/**
 * One transaction of strict durability: all its requests or none. Resolves when it is on the disk; rejects with the
 * DOMException that broke it.
 */
export const writeStrictly = async <Stores extends DBSchema>(
  database: IDBPDatabase<Stores>,
  stores: readonly StoreNames<Stores>[],
  requests: (
    transaction: IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>,
  ) => Iterable<Promise<unknown>>,
): Promise<void> => {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
  const asked: Promise<unknown>[] = [transaction.done]
  try {
    for (const request of requests(transaction)) asked.push(request)
  } catch (error) {
    // A request refused at once leaves those before it standing: without this they would be committed alone.
    transaction.abort()
    await Promise.allSettled(asked)
    throw error
  }
  await Promise.all(asked)
}
