import { type Fault, fault } from '../domain/refusal.ts'
import type { Saving } from './session.ts'
import type { Persist, Write } from './store.ts'

/** Writes one after the other, in the order in which they were added. */
export type WriteQueue = {
  /** Null once the write is durable. After one that failed the next come back as not saved, until a whole rewrite succeeds. */
  readonly add: (write: Write) => Promise<Fault | null>
  readonly failed: () => boolean
}

/** `tell` hears of each change of what can be said: all is written, something is not yet, something could not be. */
export const createWriteQueue = (persist: Persist, tell: (saving: Saving) => void): WriteQueue => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let failed = false

  const attempt = async (write: Write): Promise<Fault | null> => {
    // What follows a hole would be a journal that never was.
    if (failed && !write.all) return fault('not-saved')
    let outcome: Fault | null | undefined
    try {
      outcome = await persist(write)
      return outcome
    } finally {
      failed = outcome !== null
    }
  }

  return {
    failed: () => failed,
    add: (write) => {
      waiting += 1
      const saved = last
        .then(() => attempt(write))
        .finally(() => {
          waiting -= 1
          tell(failed ? 'failed' : waiting > 0 ? 'saving' : 'saved')
        })
      // An error belongs to the caller of `add`; the next write waits for the end of this one all the same.
      last = saved.catch(() => null)
      return saved
    },
  }
}
