import { idOf, kindOf, sameValue } from '../domain/change.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { compareStamps } from '../domain/merge.ts'

/** Steps that can be taken back. */
export const UNDO_STEPS = 100

type Stacks = { readonly undo: readonly JournalEntry[]; readonly redo: readonly JournalEntry[] }

/** Entries of the device that undo would take back, the next one last. */
export const undoStack = (journal: readonly JournalEntry[], device: string): readonly JournalEntry[] =>
  stacksOf(journal, device).undo

/** Entries of the device that took something back and can be taken back themselves, the next one last. */
export const redoStack = (journal: readonly JournalEntry[], device: string): readonly JournalEntry[] =>
  stacksOf(journal, device).redo

const known = new WeakMap<readonly JournalEntry[], { device: string; stacks: Stacks }>()

const stacksOf = (journal: readonly JournalEntry[], device: string): Stacks => {
  const before = known.get(journal)
  if (before?.device === device) return before.stacks
  const undo: JournalEntry[] = []
  let redo: JournalEntry[] = []
  for (const entry of journal) {
    if (entry.device !== device || entry.changes.length === 0 || entry.stands) continue
    if (entry.undoes !== undefined) {
      if (undo.at(-1)?.id === entry.undoes) undo.pop()
      redo.push(entry)
      continue
    }
    if (entry.redoes === undefined) redo = []
    else if (redo.at(-1)?.undoes === entry.redoes) redo.pop()
    undo.push(entry)
    if (undo.length > UNDO_STEPS) undo.shift()
  }
  const stacks = { undo, redo }
  known.set(journal, { device, stacks })
  return stacks
}

/**
 * The device that changed, after `entry`, a field that `entry` wrote (any field of a record it created or deleted);
 * null when every one still carries its stamp. A change that was taken back since counts for nothing.
 */
export const changedSince = (
  journal: readonly JournalEntry[],
  entry: JournalEntry,
  estate: Estate,
): string | null => {
  const fields = new Set(entry.changes.map(({ record, field }) => `${record} ${field}`))
  const lives = new Set(entry.changes.filter(({ field }) => field === 'kind').map(({ record }) => record))
  const touching = ({ changes }: JournalEntry): boolean =>
    changes.some(({ record, field }) => lives.has(record) || fields.has(`${record} ${field}`))
  const later = journal.filter((other) => compareStamps(other, entry) > 0 && touching(other))
  const writer = standing(later).at(-1)
  if (writer) return writer.device
  return entry.changes.every(({ record, field, to }) => sameValue(valueAt(estate, record, field), to))
    ? null
    : (later.at(-1)?.device ?? entry.device)
}

/** The entries without those that take one of them back, and without what these took back. */
const standing = (entries: readonly JournalEntry[]): readonly JournalEntry[] => {
  const left: JournalEntry[] = []
  for (const entry of [...entries].sort(compareStamps)) {
    const taken = left.findIndex(
      (other) =>
        (entry.undoes !== undefined && other.id === entry.undoes) ||
        (entry.redoes !== undefined && other.undoes === entry.redoes),
    )
    if (taken < 0) left.push(entry)
    else left.splice(taken, 1)
  }
  return left
}

const valueAt = (estate: Estate, record: string, field: string): unknown => {
  const found = (estate[kindOf(record)] as ReadonlyMap<string, AnyRecord>).get(idOf(record))
  return (found as Readonly<Record<string, unknown>> | undefined)?.[field]
}
