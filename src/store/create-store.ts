import { applyChanges, type Change, diff, inverse } from '../domain/change.ts'
import type { Estate } from '../domain/estate.ts'
import type { JournalEntry } from '../domain/journal.ts'
import { freshEntries, highestCounter, mergeEntries } from '../domain/merge.ts'
import { type FaultCode, fault, type Refusal, refusal } from '../domain/refusal.ts'
import { isCut, type StorageTrouble } from '../domain/storage-trouble.ts'
import { keptTime } from '../domain/week/kept-passage.ts'
import { changedSince, redoStack, undoStack } from './history.ts'
import { createListeners } from './listeners.ts'
import { isRedoOver, lookToRedo, lookToUndo, type NextLook } from './look-history.ts'
import { looksBetween, rootOf, withStep } from './look-step.ts'
import type { Session } from './session.ts'
import type { Author, Committed, State, Store, StoreOptions, Write } from './store.ts'
import { createWriteQueue } from './write-queue.ts'

/**
 * The store of one territory. State changes at once; `saved` says when it is on the disk. Once a write has failed,
 * changes are refused (`not-saved`) and the state stays as it is, until `retry` has written what waits or `replace` all anew.
 */
export const createStore = (options: StoreOptions): Store => {
  const { device } = options
  let state: State = { estate: options.estate, session: options.session }
  let journal = options.journal
  let counter = highestCounter(journal)
  const listeners = createListeners<State>()

  const set = (next: State): void => {
    state = next
    listeners.tell(state)
  }
  const queue = createWriteQueue(options.persist, (saving, why) =>
    store.look((session) => ({ saving, trouble: troubleAfter(session.trouble, why) })),
  )

  const entryOf = (
    label: string,
    changes: readonly Change[],
    link?: Pick<JournalEntry, 'undoes' | 'redoes' | 'stands'>,
  ): JournalEntry => {
    counter += 1
    const at = keptTime(state.estate, options.now())
    return { id: `${device}-${counter}`, device, counter, label, changes, ...link, at }
  }

  const take = (write: Write, entries: readonly JournalEntry[]): Committed => {
    journal = entries
    const saved = queue.add(write)
    set({ estate: write.after, session: { ...state.session, saving: 'saving' } })
    return { entry: write.entry, saved }
  }
  const takeEntry = (entry: JournalEntry, after: Estate): Committed =>
    take({ entry, before: state.estate, after }, [...journal, entry])
  const takeChange = (
    label: string,
    change: (now: Estate) => Estate,
    link?: Pick<JournalEntry, 'stands'>,
    author?: Author,
  ): Committed => {
    if (queue.failed()) return unsaved()
    const after = change(state.estate)
    const made = after === state.estate ? [] : diff(state.estate, after)
    const changes = author ? made.map((each) => ({ ...each, by: author(each.record, each.field) })) : made
    if (changes.length === 0) return nothing()
    if (!link && state.session.lookUndone?.length) store.look({ lookUndone: [] })
    return takeEntry(entryOf(label, changes, link), after)
  }
  const takeBack = (
    step: JournalEntry,
    link: Pick<JournalEntry, 'undoes' | 'redoes'>,
  ): Committed | Refusal => {
    const by = changedSince(journal, step, state.estate)
    if (by !== null) return refusal('changed-since', { by })
    const changes = inverse(step.changes)
    return takeEntry(entryOf(step.label, changes, link), applyChanges(state.estate, changes))
  }
  const redoTop = (): JournalEntry | undefined =>
    isRedoOver(state.session, journal, device) ? undefined : redoStack(journal, device).at(-1)
  const takeLook = ({ look }: NextLook): Committed => {
    store.look(look)
    return nothing()
  }

  const store: Store = {
    read: () => state,
    look: (change) => {
      const wanted = typeof change === 'function' ? change(state.session) : change
      const news = Object.entries(wanted).filter(
        ([key, value]) => !alike(state.session[key as keyof Session], value),
      )
      if (news.length > 0) set({ ...state, session: { ...state.session, ...Object.fromEntries(news) } })
    },
    step: (label, look, entry = null) => {
      const before = state.session
      store.look(look)
      const { from, to } = looksBetween(before, state.session)
      if (Object.keys(to).length === 0) return
      const last = entry?.id ?? rootOf(journal, undoStack(journal, device).at(-1))
      const over = redoStack(journal, device).at(-1)?.id ?? null
      const step = { label, at: options.now(), entry: last, isWith: entry !== null, from, to, over }
      store.look(({ lookSteps }) => ({ lookSteps: withStep(lookSteps, step), lookUndone: [] }))
    },
    commit: (label, change, author) => takeChange(label, change, undefined, author),
    note: (label, change) => takeChange(label, change, { stands: true }),
    receive: (entries) => {
      if (queue.failed()) return unsaved()
      const received = freshEntries(journal, entries)
      if (received.length === 0) return nothing()
      counter = Math.max(counter, highestCounter(received))
      const after = mergeEntries(state.estate, journal, received)
      return take({ entry: null, received, before: state.estate, after }, [...journal, ...received])
    },
    undo: () => {
      if (queue.failed()) return refusal('not-saved')
      const looked = lookToUndo(state.session, journal, device)
      if (looked && !looked.isWith) return takeLook(looked)
      const step = undoStack(journal, device).at(-1)
      const taken = step ? takeBack(step, { undoes: step.id }) : refusal('nothing-to-undo')
      if (looked && 'saved' in taken) store.look(looked.look)
      return taken
    },
    redo: () => {
      if (queue.failed()) return refusal('not-saved')
      const looked = lookToRedo(state.session, journal, device)
      if (looked && !looked.isWith) return takeLook(looked)
      const step = redoTop()
      const taken = step ? takeBack(step, { redoes: step.undoes! }) : refusal('nothing-to-redo')
      if (looked && 'saved' in taken) store.look(looked.look)
      return taken
    },
    undoLabel: () =>
      (lookToUndo(state.session, journal, device)?.step ?? undoStack(journal, device).at(-1))?.label ?? null,
    redoLabel: () => (lookToRedo(state.session, journal, device)?.step ?? redoTop())?.label ?? null,
    replace: (estate, kept) => {
      // An entry without content keeps the counter: a counter used twice would name two entries alike.
      const all = highestCounter(kept) < counter ? [...kept, entryOf('', [])] : kept
      counter = Math.max(counter, highestCounter(all))
      return take({ entry: null, before: state.estate, after: estate, all }, all)
    },
    retry: () => (queue.failed() ? queue.retry() : Promise.resolve(null)),
    journal: () => journal,
    subscribe: (listener) => listeners.add(listener),
  }
  return store
}

/** A database closed under the page stays so whatever is tried. */
const troubleAfter = (
  now: StorageTrouble | null | undefined,
  why: FaultCode | null,
): StorageTrouble | null => {
  if (now && isCut(now)) return now
  return why === null ? null : why === 'storage-full' ? 'full' : 'refused'
}
const nothing = (): Committed => ({ entry: null, saved: Promise.resolve(null) })
const unsaved = (): Committed => ({ entry: null, saved: Promise.resolve(fault('not-saved')) })

/** Equal by identity, or plain objects and lists whose values are. */
const alike = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && Object.is(a[key], b[key]))
}

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype
}
