import type { RecordKey } from '../domain/change.ts'
import type { Estate } from '../domain/estate.ts'
import type { JournalEntry, Stamp } from '../domain/journal.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { Session } from './session.ts'

export type State = { readonly estate: Estate; readonly session: Session }

/** A change that has been taken, and the promise that it is on the disk: `null` when it is, the fault when it could not be. */
export type Committed = { readonly entry: JournalEntry | null; readonly saved: Promise<Fault | null> }

/** Who first wrote what a change brings from a backup; counter 0 where that is not known. */
export type Author = (record: RecordKey, field: string) => Stamp

/** The one holder of state. Elements and map read it, operations change it. */
export interface Store {
  readonly read: () => State
  /** Changes the session; never undone, never stored. */
  readonly look: (change: Partial<Session> | ((now: Session) => Partial<Session>)) => void
  /**
   * Changes the session by a step that undo takes back: with the entry that it came with, else by itself. It outlives a reload
   * as the rest of the field's session does.
   */
  readonly step: (
    label: string,
    look: Partial<Session> | ((now: Session) => Partial<Session>),
    entry?: JournalEntry | null,
  ) => void
  /** Takes a change of the estate as it is then; an estate returned as it was makes no entry. */
  readonly commit: (label: string, change: (now: Estate) => Estate, author?: Author) => Committed
  /** As `commit`, but what has happened for good: an entry that undo and redo pass over. */
  readonly note: (label: string, change: (now: Estate) => Estate) => Committed
  /** Takes entries from elsewhere: no undo step. */
  readonly receive: (entries: readonly JournalEntry[]) => Committed
  readonly undo: () => Committed | Refusal
  readonly redo: () => Committed | Refusal
  /** Labels of what undo and redo would do; null when there is nothing. */
  readonly undoLabel: () => string | null
  readonly redoLabel: () => string | null
  /** By the other door: expiry and the week's close. No entry with content, nothing to undo. */
  readonly replace: (estate: Estate, journal: readonly JournalEntry[]) => Committed
  /** Tries to write again what could not be: null when all is on the disk. */
  readonly retry: () => Promise<Fault | null>
  readonly journal: () => readonly JournalEntry[]
  /** Calls back after each change; returns the way to stop. */
  readonly subscribe: (listener: (state: State) => void) => () => void
}

/** What the store is born with. `persist` resolves to null when records and entry are durable. */
export type StoreOptions = {
  readonly estate: Estate
  readonly session: Session
  readonly journal: readonly JournalEntry[]
  readonly device: string
  /** UTC minute of now, for display in the history. */
  readonly now: () => string
  readonly persist: Persist
}
export type Persist = (write: Write) => Promise<Fault | null>
/** One atomic write: the journal entry and the records it touched, as they are after it (absent: gone). `all` means that everything is rewritten. */
export type Write = {
  readonly entry: JournalEntry | null
  /** Entries from elsewhere, taken in by the same write. */
  readonly received?: readonly JournalEntry[]
  readonly before: Estate
  readonly after: Estate
  readonly all?: readonly JournalEntry[]
}
