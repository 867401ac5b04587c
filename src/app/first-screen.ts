import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'

/** What may be asked of the first screen before there is a territory under it, and what was answered. */
export const askedOf = (store: Store): Partial<Session> => {
  const { dialog, territories, restoring = null, toast } = store.read().session
  return { dialog, territories, restoring, toast }
}

/** What the first screen was asked and is answered later, such as the reading of a file, is shown by the store in its place. */
export const answerIn = (first: Store, now: Store): void =>
  void first.subscribe(() => now.look(askedOf(first)))
