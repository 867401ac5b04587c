import { deleteDB, openDB } from 'idb'

/** Of no territory: made and removed at once. */
const NAME = 'tournee-fresh-log'

/** Milliseconds after which the app opens all the same, as a frozen tab may hold the name: a slow device takes a few seconds. */
const PATIENCE = 10_000

let begun: Promise<void> | undefined

/**
 * Has the browser begin a new log of its database, once in the life of a page, before anything is written. Chromium's LevelDB goes
 * on in the log that it finds (`reuse_logs`): what it takes there after a record that a kill cut in two can't be read again, or
 * makes it take the whole database for damaged. Removing a database compacts: what was read goes into a table, and a new log
 * is begun. Another browser only makes and removes an empty database. Never rejects: a browser that refuses this refuses what is opened next, which says so.
 */
export const freshLog = (): Promise<void> => {
  begun ??= Promise.race([
    begin().catch(() => undefined),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)),
  ])
  return begun
}

const begin = async (): Promise<void> => {
  const empty = await openDB(NAME, 1, {
    // Another tab removes its own at the same moment.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  empty.close()
  await deleteDB(NAME)
}
