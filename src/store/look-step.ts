import { isStale } from '../domain/field/draft.ts'
import type { JournalEntry } from '../domain/journal.ts'
import type { FieldLooks, LookStep } from './field-session.ts'
import type { Session } from './session.ts'

/** Steps of the screen that can be taken back; older ones are let go. */
export const LOOK_STEPS = 20

const NAMES = ['skipped', 'fieldStop', 'fieldPlace', 'fieldKind', 'presence'] as const

/** A part of the session as JSON writes it; undefined where a session has none. */
const plain = (session: Session, name: (typeof NAMES)[number]): unknown =>
  name === 'skipped' ? [...(session.skipped ?? [])] : session[name]

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The parts by which two sessions differ, as they are in each. */
export const looksBetween = (before: Session, after: Session): Pick<LookStep, 'from' | 'to'> => {
  const changed = NAMES.filter((name) => !same(plain(before, name), plain(after, name)))
  const looksOf = (session: Session): FieldLooks =>
    Object.fromEntries(changed.map((name) => [name, plain(session, name)]))
  return { from: looksOf(before), to: looksOf(after) }
}

/** What leads a session from some looks to others: only of parts that are still as they were left, none of what was changed since. */
const ledTo = (session: Session, left: FieldLooks, wanted: FieldLooks): Partial<Session> => {
  const held = NAMES.filter((name) => name in wanted && same(plain(session, name), left[name]))
  const { skipped, ...others } = Object.fromEntries(held.map((name) => [name, wanted[name]])) as FieldLooks
  return { ...others, ...(skipped && { skipped: new Set(skipped) }) }
}

/** The session as it was before a step, in what the step changed; empty where nothing of it is left to take back. */
export const backBefore = (session: Session, { from, to }: LookStep): Partial<Session> =>
  ledTo(session, to, from)

/** The session as the step left it. */
export const onAfter = (session: Session, { from, to }: LookStep): Partial<Session> =>
  ledTo(session, from, to)

/** The entry that one was first taken as, before it was taken back and brought again; null for none. */
export const rootOf = (journal: readonly JournalEntry[], entry: JournalEntry | undefined): string | null => {
  let root = entry
  while (root?.redoes !== undefined) {
    const { redoes } = root
    const before = journal.find(({ id }) => id === redoes)
    if (!before) return redoes
    root = before
  }
  return root?.id ?? null
}

/** The steps after one more; those past the hours of a draft go: some tell an instant. */
export const withStep = (steps: readonly LookStep[] = [], step: LookStep): readonly LookStep[] =>
  [...steps.filter((each) => !isStale({ key: '', value: null, at: each.at }, step.at)), step].slice(
    -LOOK_STEPS,
  )
