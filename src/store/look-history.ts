import type { JournalEntry } from '../domain/journal.ts'
import type { LookStep } from './field-session.ts'
import { redoStack, undoStack } from './history.ts'
import { backBefore, onAfter, rootOf } from './look-step.ts'
import type { Session } from './session.ts'

/** A step of the screen that undo or redo takes next, and the session once it is taken. */
export type NextLook = {
  readonly step: LookStep
  /** True when it goes with the journal's step; false when it goes alone. */
  readonly isWith: boolean
  readonly look: Partial<Session>
}

/** What undo takes of the screen: its own last step, where nothing was recorded since, or what came with the entry it takes back; null for neither. */
export const lookToUndo = (
  session: Session,
  journal: readonly JournalEntry[],
  device: string,
): NextLook | null => {
  const steps = session.lookSteps ?? []
  const last = rootOf(journal, undoStack(journal, device).at(-1))
  const at = steps.findLastIndex(
    (each) => each.entry === last && (each.isWith || Object.keys(backBefore(session, each)).length > 0),
  )
  const step = steps[at]
  if (!step) return null
  const beside = redoStack(journal, device).at(-1)?.id ?? null
  const lookUndone = [...(session.lookUndone ?? []), { ...step, beside }]
  return {
    ...{ step, isWith: step.isWith },
    look: { ...backBefore(session, step), lookSteps: steps.slice(0, at), lookUndone },
  }
}

/** Whether a step of the screen was made in place of what redo would bring back. */
export const isRedoOver = (session: Session, journal: readonly JournalEntry[], device: string): boolean => {
  const last = session.lookSteps?.at(-1)
  return (
    last !== undefined &&
    !last.isWith &&
    last.over !== null &&
    last.over === redoStack(journal, device).at(-1)?.id &&
    last.entry === rootOf(journal, undoStack(journal, device).at(-1))
  )
}

/** What redo brings back of the screen, under the same rule. */
export const lookToRedo = (
  session: Session,
  journal: readonly JournalEntry[],
  device: string,
): NextLook | null => {
  const undone = session.lookUndone ?? []
  const step = undone.at(-1)
  if (!step) return null
  const redone = redoStack(journal, device).at(-1)
  const last = rootOf(journal, undoStack(journal, device).at(-1))
  const taken = rootOf(
    journal,
    journal.find(({ id }) => id === redone?.undoes),
  )
  const isNext = step.isWith
    ? redone !== undefined && step.entry === taken
    : step.entry === last && step.beside === (redone?.id ?? null)
  if (!isNext) return null
  const { beside: _beside, ...again } = step
  const lookSteps = [...(session.lookSteps ?? []), again]
  return {
    ...{ step, isWith: step.isWith },
    look: { ...onAfter(session, step), lookSteps, lookUndone: undone.slice(0, -1) },
  }
}
