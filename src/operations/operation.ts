import type { Estate } from '../domain/estate.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { Fault, Notice, Refusal } from '../domain/refusal.ts'
import type { Session } from '../store/session.ts'
import type { Author, State } from '../store/store.ts'
import type { Ports } from './ports.ts'

type Kept = { readonly estate: Estate; readonly journal: readonly JournalEntry[] }

/** What an operation wants done: a change of the estate (an undo step), or of the session only, or both. */
export type Done = {
  readonly kind: 'done'
  /** A function of the estate as it is when the change is taken, never an estate computed before an `await`. Absent: nothing to undo. */
  readonly change?: (now: Estate) => Estate
  /** Who first wrote what the change brings from elsewhere. */
  readonly author?: Author
  /** In place of a change, what has happened for good: a sending, a quarter fixed. Kept as a change is, but no undo step. */
  readonly note?: (now: Estate) => Estate
  /** In place of a change, what must be forgotten: records and journal as they are then, made anew. No undo step; it has asked first. */
  readonly erase?: (now: Kept) => Kept
  /** For a change computed across an `await`: false when what it was computed from is no more, and the operation runs again. */
  readonly holds?: (now: Estate) => boolean
  readonly look?: Partial<Session> | ((now: Session) => Partial<Session>)
  /** What takes longer to find out and is shown after the rest; a fault is said. */
  readonly later?: () => Promise<((now: Session) => Partial<Session>) | Fault>
  /** True when undo takes the look back too (and redo brings it again): with the change, or alone where there is none. */
  readonly lookBack?: true
  readonly notices?: readonly Notice[]
  /** What the toast says when it is not the label. */
  readonly say?: string
  /** True when the label should not be shown as a toast (a selection, a view). */
  readonly quiet?: boolean
}

/** One action of the user. Menu, toolbar, palette, shortcut and history all read this object. */
export interface Operation<Target = undefined> {
  /** `verb-object`, the name of its file. */
  readonly id: string
  /** Null when it can run now, else why not. */
  readonly available: (state: State, target: Target) => Refusal | null
  /** An infinitive, which also names the undo step. */
  readonly label: (state: State, target: Target) => string
  /** Keys in tinykeys notation, when it has some. */
  readonly keys?: string
  readonly run: (
    state: State,
    target: Target,
    ports: Ports,
  ) => Done | Refusal | Promise<Done | Refusal | Fault>
}
