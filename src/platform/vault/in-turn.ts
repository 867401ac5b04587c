import type { Fault } from '../../domain/refusal.ts'
import { storageFault } from './storage-fault.ts'

/**
 * Runs what it is given one after the other: what is sealed in a moment would else overtake what takes longer, and a draft
 * be back after it was forgotten. The browser's refusals become faults.
 */
export const inTurn = (): (<Value>(work: () => Promise<Value>) => Promise<Value | Fault>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work).catch((error: unknown) => storageFault(error, 'not-saved'))
    last = mine.catch(() => null)
    return mine
  }
}
