import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'
import { fieldDraftOf } from './field-draft.ts'

/** Milliseconds from a change to its writing. */
const WAIT = 400

/** Tells where the round stands whenever it changes, at most every 400 ms, and when the page is put aside. Returns the way to stop. */
export const followField = (store: Store, tell: (value: object) => void): (() => void) => {
  let told = written(store.read().session)
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const { session } = store.read()
    const now = written(session)
    if (now === told) return
    told = now
    tell(fieldDraftOf(session))
  }
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') write()
  }
  const unsubscribe = store.subscribe(({ session }) => {
    if (timer === undefined && written(session) !== told) timer = setTimeout(write, WAIT)
  })
  document.addEventListener('visibilitychange', whenHidden)
  addEventListener('pagehide', write)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    document.removeEventListener('visibilitychange', whenHidden)
    removeEventListener('pagehide', write)
  }
}

const written = (session: Session): string => JSON.stringify(fieldDraftOf(session))
