import { type Fault, type FaultCode, fault } from '../domain/refusal.ts'
import type { Saving } from './session.ts'
import type { Persist, Write } from './store.ts'

/** Writes one after the other, in the order in which they were added. */
export type WriteQueue = {
  /** Null once the write is durable. After one that failed the next come back as not saved, until they are tried again or a whole rewrite succeeds. */
  readonly add: (write: Write) => Promise<Fault | null>
  /** Tries what could not be written again, in its order: null when all is on the disk. */
  readonly retry: () => Promise<Fault | null>
  readonly failed: () => boolean
}

/** `tell` hears of each change of what can be said: all is written, something is not yet, something could not be, and why. */
export const createWriteQueue = (
  persist: Persist,
  tell: (saving: Saving, why: FaultCode | null) => void,
): WriteQueue => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let why: FaultCode | null = null
  let unwritten: Write[] = []

  const attempt = async (write: Write): Promise<Fault | null> => {
    // What follows a hole would be a journal that never was.
    if (why !== null && !write.all) {
      unwritten.push(write)
      return fault('not-saved')
    }
    let outcome: Fault | null | undefined
    try {
      outcome = await persist(write)
      return outcome
    } finally {
      why = outcome === null ? null : (outcome?.code ?? 'not-saved')
      // A whole rewrite holds all that was waiting.
      if (write.all) unwritten = []
      if (why !== null) unwritten.push(write)
    }
  }
  const again = async (): Promise<Fault | null> => {
    for (let next = unwritten[0]; next; next = unwritten[0]) {
      const outcome = await persist(next)
      if (outcome) {
        why = outcome.code
        return outcome
      }
      unwritten.shift()
    }
    why = null
    return null
  }
  const inTurn = (work: () => Promise<Fault | null>): Promise<Fault | null> => {
    waiting += 1
    const done = last.then(work).finally(() => {
      waiting -= 1
      tell(why !== null ? 'failed' : waiting > 0 ? 'saving' : 'saved', why)
    })
    // An error belongs to the caller; the next write waits for the end of this one all the same.
    last = done.catch(() => null)
    return done
  }

  return {
    failed: () => why !== null,
    add: (write) => inTurn(() => attempt(write)),
    retry: () => inTurn(again),
  }
}
