import { idOf, kindOf, type RecordKey } from '../../domain/change.ts'
import { type CivilDate, dateOfDay, dayNumberOf } from '../../domain/civil-date.ts'
import type { AnyRecord, Estate } from '../../domain/estate.ts'
import type { JournalEntry } from '../../domain/journal.ts'
import { type Fault, fault } from '../../domain/refusal.ts'
import type { Cut } from '../../domain/storage-trouble.ts'
import type { BeforeMigration } from './before-migration.ts'
import type { Cipher } from './cipher.ts'
import type { TerritoryDatabase } from './databases.ts'
import { type Drafts, draftsOf } from './drafts.ts'
import type { Content } from './migrations.ts'
import { estateOf, recordsOf } from './pages.ts'
import { type Photos, photosOf } from './photos.ts'
import { readContent } from './read-content.ts'
import type { VaultRoom } from './room.ts'
import { type ScreenCodes, screenCodesOf } from './screen-codes.ts'
import { sealEntries, sealRecord } from './sealed-values.ts'
import { storageFault } from './storage-fault.ts'
import { writeContent } from './write-content.ts'
import { writeStrictly } from './write-strictly.ts'

/** One atomic write, as the store asks for it: the entries taken, and the estate as they leave it. */
export type VaultWrite = {
  readonly entry: JournalEntry | null
  readonly received?: readonly JournalEntry[]
  readonly after: Estate
  /** The whole journal: everything is rewritten. */
  readonly all?: readonly JournalEntry[]
}

/** An open territory. */
export type Vault = {
  readonly id: string
  readonly sealed: boolean
  readonly estate: Estate
  readonly journal: readonly JournalEntry[]
  /** Null once records and entries are durable, written by one transaction; one call at a time. */
  readonly persist: (write: VaultWrite) => Promise<Fault | null>
  /** All that is on the disk now, which another tab may have written; numbers of entries go on after it. */
  readonly reread: () => Promise<
    { readonly estate: Estate; readonly journal: readonly JournalEntry[] } | Fault
  >
  readonly drafts: Drafts
  readonly photos: Photos
  readonly screenCode: ScreenCodes
  /** What it held before it was brought to another schema; null when nothing of it is kept. */
  readonly before: () => Promise<BeforeMigration | null>
  /** The latest day on which it was open and the clock was believed; null before the first. */
  readonly seen: () => CivilDate | null
  readonly see: (day: CivilDate) => Promise<Fault | null>
  /** What of it takes room, in bytes. */
  readonly room: () => Promise<VaultRoom | Fault>
  /** Resolves when the database is closed under the page; `close` does not. */
  readonly cut: Promise<Cut>
  readonly close: () => void
}

/** The vault around an open database whose content has been read or just written. */
export const vaultOf = (opened: {
  readonly id: string
  readonly database: TerritoryDatabase
  readonly cipher: Cipher
  readonly sealed: boolean
  readonly schema: number
  readonly content: Content
  readonly nextEntry: number
  /** Days since 1970. */
  readonly seen: number | null
  readonly cut: Promise<Cut>
}): Vault => {
  const { database, cipher, schema, content, cut } = opened
  let { nextEntry, seen } = opened

  const writeChanges = async (write: VaultWrite): Promise<void> => {
    const entries = [...(write.received ?? []), ...(write.entry ? [write.entry] : [])]
    const touched = new Set(entries.flatMap(({ changes }) => changes.map(({ record }) => record)))
    // Sealed first: a transaction closes by itself while WebCrypto is at work.
    const records = await Promise.all(
      [...touched].map((record) => sealRecord(cipher, record, recordIn(write.after, record))),
    )
    const sealed = await sealEntries(cipher, entries, nextEntry)
    await writeStrictly(database, ['records', 'journal'], function* (transaction) {
      for (const [key, value] of records) yield transaction.objectStore('records').put(value, key)
      // `add` refuses a number that another tab has used, where `put` would write over its entry.
      for (const [key, value] of sealed) yield transaction.objectStore('journal').add(value, key)
    })
    nextEntry += entries.length
  }

  return {
    id: opened.id,
    sealed: opened.sealed,
    estate: estateOf(content.records),
    journal: content.journal,
    persist: async (write) => {
      try {
        if (write.all) {
          await writeContent(
            database,
            cipher,
            { records: recordsOf(write.after), journal: write.all },
            schema,
          )
          nextEntry = write.all.length + 1
        } else await writeChanges(write)
        return null
      } catch (error) {
        return storageFault(error, 'not-saved')
      }
    },
    reread: async () => {
      try {
        // Brought to a newer schema by another tab meanwhile: nothing of it may be read, still less written.
        if ((await database.get('meta', 'schema')) !== schema) return fault('storage-newer')
        const read = await readContent(database, cipher)
        if (read.damaged > 0) return fault('storage-damaged', undefined, { count: read.damaged })
        nextEntry = read.nextEntry
        return { estate: estateOf(read.content.records), journal: read.content.journal }
      } catch (error) {
        return storageFault(error, 'storage-refused')
      }
    },
    drafts: draftsOf(database, cipher),
    photos: photosOf(database, cipher),
    screenCode: screenCodesOf(database, cipher),
    before: async () =>
      (await database.count('before')) === 0
        ? null
        : (await import('./before-migration.ts')).beforeMigrationOf(database),
    seen: () => (seen === null ? null : dateOfDay(seen)),
    see: async (day) => {
      try {
        const number = dayNumberOf(day)
        if (number !== seen)
          await writeStrictly(database, ['meta'], (transaction) => [
            transaction.objectStore('meta').put(number, 'seen'),
          ])
        seen = number
        return null
      } catch (error) {
        return storageFault(error, 'not-saved')
      }
    },
    room: async () => (await import('./room.ts')).roomOf(database),
    cut,
    close: () => database.close(),
  }
}

const recordIn = (estate: Estate, record: RecordKey): AnyRecord | null =>
  (estate[kindOf(record)] as ReadonlyMap<string, AnyRecord>).get(idOf(record)) ?? null
