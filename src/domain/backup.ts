import type { CivilDate } from './civil-date.ts'
import type { AnyRecord, Kind } from './estate.ts'

/** Version of the shapes of records; a backup says which one it has. */
export const RECORDS_SCHEMA = 3

/** What every age file begins with (C2SP age-encryption.org/v1). */
const AGE = 'age-encryption.org/v1\n'

/** Whether bytes are those of an age file: its head is enough. */
export const isSealedFile = (head: Uint8Array): boolean =>
  [...AGE].every((letter, at) => head[at] === letter.charCodeAt(0))

/** A photo by its id, as JPEG. */
export type KeptPhoto = { readonly id: string; readonly bytes: Uint8Array }

/** A line of a backup that is no record. */
export type DamagedLine = { readonly file: string; readonly row: number; readonly field?: string }

/** A territory with all its records, as a backup holds it: without its journal, so that nothing can be undone after it. */
export type Backup = {
  readonly territory: string
  readonly fictional: boolean
  readonly made: CivilDate
  readonly records: readonly AnyRecord[]
  readonly photos: readonly KeptPhoto[]
  /** What is in it, by kind; kinds without a record are absent. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>
  /** What could not be read, when it was asked to keep the rest: lines, and files that are gone. Empty when it is whole. */
  readonly damaged: readonly DamagedLine[]
}
