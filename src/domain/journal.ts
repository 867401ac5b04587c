import type { Change } from './change.ts'

/** What was done, as kept on the device: the difference between two estates, under the label of its operation. */
export type JournalEntry = {
  readonly id: string
  readonly device: string
  /** Lamport counter: greater than every counter this device had seen. */
  readonly counter: number
  readonly label: string
  readonly changes: readonly Change[]
  /** Id of the entry that this one takes back or brings back. */
  readonly undoes?: string
  readonly redoes?: string
  /** It says what has happened outside, or what was fixed for good: undo and redo pass over it. */
  readonly stands?: true
  /** Wall time in UTC, for display only. */
  readonly at: string
}

/** The stamp of a field's last writer; the higher wins, counter first, then device. */
export type Stamp = { readonly counter: number; readonly device: string }
