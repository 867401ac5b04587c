import type { FieldStamps, Seen } from './backups/field-stamps.ts'
import type { CivilDate } from './civil-date.ts'
import type { AnyRecord, Kind } from './estate.ts'

/** Version of the shapes of records; a backup says which one it has. */
export const RECORDS_SCHEMA = 3

/** What every age file begins with (C2SP age-encryption.org/v1). */
const AGE = 'age-encryption.org/v1\n'

/** Whether bytes are those of an age file: its head is enough. */
export const isSealedFile = (head: Uint8Array): boolean =>
  [...AGE].every((letter, at) => head[at] === letter.charCodeAt(0))

/** A zip's first local header (APPNOTE 4.3.7), then the name of its first file. */
const ZIP = 'PK\u0003\u0004'
const ZIP_NAME = 30
const FIRST_FILE = 'manifest.json'

/** Whether bytes begin as a backup that is not sealed does: other bundles begin so too, and only its manifest tells. */
export const maybePlainBackup = (head: Uint8Array): boolean =>
  [...ZIP].every((letter, at) => head[at] === letter.charCodeAt(0)) &&
  [...FIRST_FILE].every((letter, at) => head[ZIP_NAME + at] === letter.charCodeAt(0))

/** A photo by its id, as JPEG. */
export type KeptPhoto = { readonly id: string; readonly bytes: Uint8Array }

/**
 * What of a file of the archive is not as it was written: it is gone, cut, not the same, or holds another number of records than
 * announced; `unknown`: this version knows no such file.
 */
export type FileFlaw = 'gone' | 'cut' | 'altered' | 'count' | 'unknown'

/** A place in a backup that could not be read: a line that is no record, or a file. */
export type DamagedLine = {
  readonly file: string
  /** 1 for the first line; 0 where the file as a whole is meant. */
  readonly row: number
  readonly field?: string
  /** Where the line begins in its file, in bytes; of a cut file, how many are left. */
  readonly byte?: number
  /** What a file as a whole has; absent for a line. */
  readonly flaw?: FileFlaw
}

/** A territory with all its records, as a backup holds it: without its journal, so that nothing can be undone after it. */
export type Backup = {
  readonly territory: string
  readonly fictional: boolean
  readonly made: CivilDate
  readonly records: readonly AnyRecord[]
  readonly photos: readonly KeptPhoto[]
  /** What is in it, by kind; kinds without a record are absent. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  /** What could not be read, when it was asked to keep the rest. Empty when it is whole. */
  readonly damaged: readonly DamagedLine[]
  /** How many records name one that is not in it. */
  readonly dangling: number
  /** Who wrote each field last, and what was seen; empty in a backup of an older app. */
  readonly stamps: FieldStamps
  readonly seen: Seen
}
