import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FaultCode } from '../../domain/refusal.ts'

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
  /** `schema`: version of the records; `wrapping`: present when sealed; `recovery`: the same under a recovery sheet's code. */
  meta: { key: string; value: number | Wrapping }
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
}
export type TerritoryDatabase = IDBPDatabase<TerritoryStores>
/** What a territory is made of; these are written anew together. */
export const CONTENT_STORES = ['meta', 'records', 'pages', 'journal'] as const
export const STORES = [...CONTENT_STORES, 'drafts', 'photos'] as const

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
 * added `drafts` and `photos`.
 */
const LAYOUT = 2
const REGISTRY_LAYOUT = 1

/** Rejects with a DOMException when the browser refuses, when the database is of a newer layout, or when another tab holds it. */
export const openTerritoryDatabase = (id: string): Promise<TerritoryDatabase> =>
  unblocked((blocked) =>
    openDB<TerritoryStores>(databaseOf(id), LAYOUT, {
      upgrade: (database) => {
        for (const store of STORES)
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store)
      },
      blocked,
      // Another tab removes or upgrades it: this connection must not hold it up; its next write says not saved.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  )

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

/** Rejects, rather than waiting without end, when another tab keeps a database open. */
const unblocked = <Opened extends { close(): void }>(
  open: (blocked: () => void) => Promise<Opened>,
): Promise<Opened> =>
  new Promise((resolve, reject) => {
    let refused = false
    open(() => {
      refused = true
      reject(new DOMException('held by another tab', 'NotAllowedError'))
    }).then((opened) => (refused ? opened.close() : resolve(opened)), reject)
  })

/** What a failure to open means when the browser does not say. */
export const UNOPENED: FaultCode = 'storage-refused'
