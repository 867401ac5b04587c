import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright'
import type { PreparedState, StateName } from './estates.ts'

/** A database as it lies on a device; bytes as base64. */
type StoredDatabase = {
  readonly name: string
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | null
    readonly entries: readonly (readonly [IDBValidKey, unknown])[]
  }[]
}

/** What lies on a device when a test begins. */
export type StoredState = {
  /** Where the app opens on it, as `#exemple`. */
  readonly hash: string
  readonly now: string
  readonly passphrase?: string
  readonly databases: readonly StoredDatabase[]
  readonly localStorage: Readonly<Record<string, string>>
}

const CACHE = 'node_modules/.cache/prepared-states'
/** What a state is made of: a change in them makes it anew. */
const MADE_OF = [
  'src',
  'geo',
  'test/states',
  'test/operations/an-app.ts',
  'test/operations/planning-ports.ts',
]

/** The stored state of that name: made once by Node, by the app's own operations and vault, then read from a file. */
export const storedState = async (name: StateName): Promise<StoredState> => {
  const path = join(CACHE, `${name}-${fingerprint()}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as StoredState
  const { STATES } = await import('./estates.ts')
  const stored = await stateOnDisk(await STATES[name]())
  mkdirSync(CACHE, { recursive: true })
  // Renamed into place, as two test files may make the same one.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(stored))
  renameSync(`${path}.${process.pid}`, path)
  return stored
}

let known: string | undefined

/** Of the names and times of all that a state is made of. */
const fingerprint = (): string => {
  known ??= createHash('sha256').update(MADE_OF.flatMap(timesIn).join('\n')).digest('hex').slice(0, 16)
  return known
}

const timesIn = (path: string): string[] => {
  const own = statSync(path)
  return own.isDirectory()
    ? readdirSync(path).flatMap((name) => timesIn(join(path, name)))
    : [`${path} ${own.mtimeMs}`]
}

/** Writes a state by the app's own vault on an IndexedDB in memory, and reads what then lies there. */
const stateOnDisk = async ({ territory, now, store, passphrase }: PreparedState): Promise<StoredState> => {
  // All of its names (IDBRequest and the like), which `idb` asks for, are put where a browser has them.
  const { default: indexedDB, ...rest } = await import('fake-indexeddb')
  Object.assign(globalThis, rest, { indexedDB })
  const { createVault } = await import('../../src/platform/vault/create-vault.ts')
  const { openDevice } = await import('../../src/platform/vault/registry.ts')
  const { databaseOf } = await import('../../src/platform/vault/databases.ts')
  const { EXAMPLE } = await import('../../src/domain/kept-territory.ts')
  const { settingsOf } = await import('../../src/domain/estate.ts')
  const { shell } = await import('../../src/messages/shell.ts')
  const { estate } = store.read()
  const isExample = territory === EXAMPLE
  const name = isExample ? shell.keeping.example : settingsOf(estate).territory
  await openDevice()
  const vault = await createVault({
    ...{ id: territory, name, estate, journal: store.journal(), created: `${now.slice(0, 10)}T08:00Z` },
    ...(passphrase !== undefined && { passphrase }),
  })
  if (!('see' in vault)) throw new Error(`the state could not be stored: ${vault.code}`)
  await vault.see(now.slice(0, 10))
  vault.close()
  const names = ['tournee', databaseOf(territory)]
  const databases = await Promise.all(names.map(readDatabase))
  for (const each of names) indexedDB.deleteDatabase(each)
  return {
    hash: isExample ? '#exemple' : '#quartier',
    now,
    ...(passphrase !== undefined && { passphrase }),
    databases,
    localStorage: isExample ? {} : { 'tournee-territories': JSON.stringify({ [territory]: name }) },
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const readDatabase = async (name: string): Promise<StoredDatabase> => {
  const database = await asked(indexedDB.open(name))
  const names = [...database.objectStoreNames]
  const stores = []
  for (const each of names) {
    const objects = database.transaction(each).objectStore(each)
    const [keys, values] = await Promise.all([asked(objects.getAllKeys()), asked(objects.getAll())])
    const entries = keys.map((key, n) => [key, packed(values[n])] as const)
    stores.push({ name: each, keyPath: objects.keyPath as string | null, entries })
  }
  const { version } = database
  database.close()
  return { name, version, stores }
}

/** JSON of a stored value: `{ bytes: base64 }` in place of bytes. */
const packed = (value: unknown): unknown => {
  if (ArrayBuffer.isView(value))
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  if (Array.isArray(value)) return value.map(packed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)]))
  return value
}

/** Lays a state on the device of a context, from a page of the app's origin that is not the app. */
export const layState = async (context: BrowserContext, app: string, state: StoredState): Promise<void> => {
  const page = await context.newPage()
  await page.goto(new URL('icon.svg', app).href)
  // Run by tsx, a function that goes to the page calls this to keep its name.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(async (json) => {
    const { databases, localStorage: choices } = JSON.parse(json) as StoredState
    const bytesOf = (text: string): Uint8Array => {
      const binary = atob(text)
      const bytes = new Uint8Array(binary.length)
      for (let n = 0; n < binary.length; n++) bytes[n] = binary.charCodeAt(n)
      return bytes
    }
    const unpacked = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(unpacked)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value)
      const [first] = entries
      return entries.length === 1 && first?.[0] === 'bytes'
        ? bytesOf(first[1] as string)
        : Object.fromEntries(entries.map(([key, each]) => [key, unpacked(each)]))
    }
    for (const [key, value] of Object.entries(choices)) localStorage.setItem(key, value)
    for (const { name, version, stores } of databases)
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          for (const { name: each, keyPath } of stores)
            opening.result.createObjectStore(each, keyPath === null ? {} : { keyPath })
        }
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
          for (const { name: each, keyPath, entries } of stores)
            for (const [key, value] of entries)
              if (keyPath === null) transaction.objectStore(each).put(unpacked(value), key)
              else transaction.objectStore(each).put(unpacked(value))
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
          transaction.onabort = () => reject(transaction.error)
        }
      })
  }, JSON.stringify(state))
  await page.close()
}
