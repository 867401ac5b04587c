import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { FaultCode } from '../../domain/refusal.ts'
import type { Cut } from '../../domain/storage-trouble.ts'
import { freshLog } from './fresh-log.ts'

/** How the data key is kept: encrypted under a key made of the passphrase (PBKDF2-HMAC-SHA-256, then AES-GCM 256). */
export type Wrapping = {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly wrapped: Uint8Array<ArrayBuffer>
}

/**
 * One territory. Values are UTF-8 JSON but for photos, sealed when the territory is; their keys say nothing then. No index:
 * all but photos is read into memory when the territory is opened.
 */
export interface TerritoryStores extends DBSchema {
  /**
   * `schema`: version of the records; `wrapping`: present when sealed; `recovery`: the same under a recovery sheet's code;
   * `seen`: the latest day on which it was open and the clock was believed, in days since 1970; `screen`: the code that hides
   * the screen, sealed.
   */
  meta: { key: string; value: number | Wrapping | Uint8Array<ArrayBuffer> }
  /** `[kind:id, record or null]`: what is newer than the pages; null where a record is gone. */
  records: { key: string; value: Uint8Array<ArrayBuffer> }
  /** Records bundled by kind, passages and situations by kind and month. */
  pages: { key: string; value: Uint8Array<ArrayBuffer> }
  /** Entries in the order in which they were taken, from 1. */
  journal: { key: number; value: Uint8Array<ArrayBuffer> }
  /** What was typed and not saved: a `Draft` each, as JSON. */
  drafts: { key: string; value: Uint8Array<ArrayBuffer> }
  /** JPEG bytes. */
  photos: { key: string; value: Uint8Array<ArrayBuffer> }
  /** By its schema, what the territory held before it was brought to the next one, as it was stored. */
  before: { key: number; value: PutAside }
}
type Stored<Key> = readonly (readonly [Key, Uint8Array<ArrayBuffer>])[]
export type PutAside = {
  /** Civil day; null where it was not said. */
  readonly on: string | null
  readonly records: Stored<string>
  readonly pages: Stored<string>
  readonly journal: Stored<number>
}
export type TerritoryDatabase = IDBPDatabase<TerritoryStores>
/** What a territory is made of; these are written anew together. */
export const CONTENT_STORES = ['meta', 'records', 'pages', 'journal'] as const
export const STORES = [...CONTENT_STORES, 'drafts', 'photos', 'before'] as const

/** What the registry says of a territory; the name can be read without the passphrase. */
export type Territory = {
  readonly id: string
  readonly name: string
  readonly sealed: boolean
  readonly schema: number
  /** UTC minute. */
  readonly created: string
  /** Kept, out of the list. */
  readonly archived?: boolean
}
export interface RegistryStores extends DBSchema {
  territories: { key: string; value: Territory }
  /** `device`: id of this device; `openings`: how many times numbers were handed out. */
  device: { key: string; value: string | number }
}

export const databaseOf = (id: string): string => `tournee-${id}`
const REGISTRY = 'tournee'

/**
 * Version of the object stores, apart from that of the records: sealed records can't be migrated inside an upgrade. Layout 2
 * added `drafts` and `photos`, layout 3 `before`.
 */
const LAYOUT = 3
const REGISTRY_LAYOUT = 1

/** What befalls a database that is being opened, or is open. */
export type Watch = {
  /** Another tab, of an older version, holds it: the opening waits, and goes on once that tab lets go. Absent: it is refused. */
  readonly held?: (is: boolean) => void
  /** It was closed under the page, which can neither read nor write any more. */
  readonly cut?: (why: Cut) => void
}

/**
 * Rejects with a DOMException when the browser refuses, when the database is of a newer layout, when it is not there
 * (`GoneError`, unless `creates`), or when another tab holds it and nobody watches (`HeldError`).
 */
export const openTerritoryDatabase = async (
  id: string,
  { creates = false, held, cut }: Watch & { readonly creates?: boolean } = {},
): Promise<TerritoryDatabase> => {
  let isGone = false
  try {
    return await unblocked(
      (blocked) =>
        openDB<TerritoryStores>(databaseOf(id), LAYOUT, {
          upgrade: (database, before, _now, transaction) => {
            // An empty one in place of what the browser erased would look like a territory.
            isGone = before === 0 && !creates
            if (isGone) {
              transaction.done.catch(() => undefined)
              transaction.abort()
            } else
              for (const store of STORES)
                if (!database.objectStoreNames.contains(store)) database.createObjectStore(store)
          },
          blocked,
          // Another tab removes or upgrades it: this connection must not hold it up.
          blocking: (_current, _blocked, event) => {
            const { target, newVersion } = event as IDBVersionChangeEvent
            ;(target as IDBDatabase).close()
            cut?.(newVersion === null ? 'removed' : 'newer')
          },
          terminated: () => cut?.('evicted'),
        }),
      held,
    )
  } catch (error) {
    throw isGone ? new DOMException('no such database', 'GoneError') : error
  }
}

export const openRegistry = (): Promise<IDBPDatabase<RegistryStores>> =>
  unblocked((blocked) =>
    openDB<RegistryStores>(REGISTRY, REGISTRY_LAYOUT, {
      upgrade: (database) => {
        database.createObjectStore('territories', { keyPath: 'id' })
        database.createObjectStore('device')
      },
      blocked,
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  )

/** Deletes a database; rejects with a `HeldError` when another tab keeps it open, and it goes as soon as that one lets go. */
export const deleteDatabase = (id: string): Promise<void> =>
  new Promise((resolve, reject) => {
    deleteDB(databaseOf(id), { blocked: () => reject(heldError()) }).then(resolve, reject)
  })

/** Opens, in a fresh log; held up by another tab it says so and waits, or rejects where nobody is told. */
const unblocked = async <Opened extends { close(): void }>(
  open: (blocked: () => void) => Promise<Opened>,
  held?: (is: boolean) => void,
): Promise<Opened> => {
  await freshLog()
  return new Promise((resolve, reject) => {
    let isRefused = false
    let isHeld = false
    open(() => {
      isHeld = true
      if (held) return held(true)
      isRefused = true
      reject(heldError())
    }).then((opened) => {
      if (isHeld) held?.(false)
      if (isRefused) opened.close()
      else resolve(opened)
    }, reject)
  })
}

const heldError = (): DOMException => new DOMException('held by another tab', 'HeldError')

/** What a failure to open means when the browser does not say. */
export const UNOPENED: FaultCode = 'storage-refused'
