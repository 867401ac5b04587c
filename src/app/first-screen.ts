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

/** Where somebody went by the rail while the first territory was still being read: it opens there. */
export const wentOn = (first: Store, now: Store): Store => {
  const { estate, session } = first.read()
  const { keeping, welcome } = now.read().session
  const wasRead = estate.perimeter.size > 0 || session.keeping !== 'unsaved'
  if (!wasRead && session.workspace !== 'territoire' && keeping !== 'locked' && !welcome)
    now.look({ workspace: session.workspace })
  return now
}
