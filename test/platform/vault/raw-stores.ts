import { openDB } from 'idb'
import { CONTENT_STORES, databaseOf, STORES } from '../../../src/platform/vault/databases.ts'

/** A database as it is stored: for each object store its keys and values. */
export type RawStores = Record<string, [key: IDBValidKey, value: unknown][]>

export const readRaw = async (id: string): Promise<RawStores> => {
  const database = await openDB(databaseOf(id))
  const raw: RawStores = {}
  for (const store of database.objectStoreNames) {
    const keys = await database.getAllKeys(store)
    const values = await database.getAll(store)
    raw[store] = keys.map((key, index) => [key, values[index]])
  }
  database.close()
  return raw
}

/** Makes the database anew of stores read before, in the layout that had them: the second has drafts and photos, the third what was before. */
export const writeRaw = async (id: string, raw: RawStores): Promise<void> => {
  const layout = 'before' in raw ? 3 : 'drafts' in raw ? 2 : 1
  const stores = layout === 1 ? CONTENT_STORES : STORES.filter((store) => store in raw)
  const database = await openDB(databaseOf(id), layout, {
    upgrade: (fresh) => {
      for (const store of stores) if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store)
    },
  })
  for (const [store, entries] of Object.entries(raw)) {
    await database.clear(store)
    for (const [key, value] of entries) await database.put(store, value, key)
  }
  database.close()
}

type Json = unknown
/** Bytes as `{ base64 }`, all else as it is. */
export const toJson = (value: unknown): Json => {
  if (value instanceof Uint8Array) return { base64: btoa(latin1(value)) }
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toJson(each)]))
  return value
}

export const fromJson = (json: Json): unknown => {
  if (Array.isArray(json)) return json.map(fromJson)
  if (typeof json !== 'object' || json === null) return json
  if ('base64' in json) return Uint8Array.from(atob(json.base64 as string), (char) => char.charCodeAt(0))
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, fromJson(each)]))
}

export const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
