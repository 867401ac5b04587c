import type { JournalEntry } from '../domain/journal.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import { sentence } from '../messages/sentence.ts'
import type { Committed, Store } from '../store/store.ts'
import type { Done, Operation } from './operation.ts'
import type { Ports } from './ports.ts'

export type Outcome = Done | Refusal | Fault

let toasts = 0
const tell = (store: Store, text: string, tone: 'done' | 'refusal' | 'fault', undo: boolean): void =>
  store.look({ toast: { id: ++toasts, text, tone, undo } })

/**
 * Runs an operation: checks that it is available, runs it, takes its change under its label, and says what came of it.
 * The first change of an own territory waits until it is sealed (`ports.readyToWrite`).
 */
export const perform = async <Target>(
  store: Store,
  ports: Ports,
  operation: Operation<Target>,
  target: Target,
): Promise<Outcome> => {
  const outcome = await attempt(store, ports, operation, target)
  if (isRefusal(outcome) || isFault(outcome)) tell(store, sentence(outcome), outcome.kind, false)
  return outcome
}

const attempt = async <Target>(
  store: Store,
  ports: Ports,
  operation: Operation<Target>,
  target: Target,
): Promise<Outcome> => {
  const before = store.read()
  const reason = operation.available(before, target)
  if (reason) return reason
  const label = operation.label(before, target)
  const outcome = await operation.run(before, target, ports)
  if (isRefusal(outcome) || isFault(outcome)) return outcome
  let entry: JournalEntry | null = null
  if (outcome.change || outcome.note || outcome.erase) {
    const obstacle = await ports.readyToWrite()
    if (obstacle) return obstacle
    // Nothing is awaited between this look and the commit.
    if (outcome.holds?.(store.read().estate) === false) return attempt(store, ports, operation, target)
    const made = taken(store, label, outcome)
    entry = made.entry
    const fault = await made.saved
    if (fault && entry === null) return fault
    // Taken all the same: it stands on the screen, once, and is written when there is room.
    if (fault) {
      showLook(store, label, outcome, entry)
      tell(store, sentence(fault), 'fault', false)
      return outcome
    }
  }
  showLook(store, label, outcome, entry)
  const isStep = outcome.change !== undefined || outcome.lookBack === true
  if (!outcome.quiet) tell(store, outcome.say ?? actions.done(label), 'done', isStep)
  const later = await outcome.later?.()
  if (later && isFault(later)) tell(store, sentence(later), 'fault', false)
  else if (later) store.look(later)
  return outcome
}

const showLook = (
  store: Store,
  label: string,
  { look, lookBack }: Done,
  entry: JournalEntry | null,
): void => {
  if (look && lookBack) store.step(label, look, entry)
  else if (look) store.look(look)
}

/** Takes the change, or what is left of records and journal. */
const taken = (store: Store, label: string, { change, author, note, erase }: Done): Committed => {
  if (erase) {
    const { estate, journal } = erase({ estate: store.read().estate, journal: store.journal() })
    return store.replace(estate, journal)
  }
  if (note) return store.note(label, note)
  return store.commit(label, change ?? ((now) => now), author)
}
