import type { Estate } from '../estate.ts'
import type { Passage } from '../week/passage.ts'
import type { Stop } from '../week/round.ts'
import { stopsOf } from '../week/stops-of.ts'
import { stopPassages } from './stop-passages.ts'

/** What became of a stop. `next` is the one to go to now; `put-off` waits until the others are done. */
export const STOP_STATES = ['next', 'to-do', 'put-off', 'done', 'not-done'] as const
export type StopState = (typeof STOP_STATES)[number]

export type StopProgress = { readonly stop: Stop; readonly state: StopState; readonly passage?: Passage }

export type RoundProgress = {
  /** In the order walked. */
  readonly stops: readonly StopProgress[]
  /** Null once every stop has its passage, and for a round without stops. */
  readonly next: Stop | null
  /** Stops without a passage that were put off, first put off first. */
  readonly putOff: readonly Stop[]
  readonly unplanned: readonly Passage[]
  readonly counts: {
    readonly planned: number
    readonly done: number
    readonly notDone: number
    /** Without a passage so far. */
    readonly left: number
    /** Passages, of stops or not, at which somebody was talked with. */
    readonly withExchanges: number
  }
}

/**
 * Where a round stands: each stop in exactly one state. The next is the first by rank without a passage that was not put
 * off, then the first of those put off. `skipped`: ids of stops put off, in that order; others in it change nothing.
 */
export const roundProgress = (
  estate: Pick<Estate, 'stop' | 'passage'>,
  round: string,
  skipped: ReadonlySet<string>,
): RoundProgress => {
  const planned = stopsOf(estate, round)
  const { byStop, unplanned } = stopPassages(estate, round)
  const open = planned.filter(({ id }) => !byStop.has(id))
  const putOff = [...skipped].flatMap((id) => open.filter((stop) => stop.id === id))
  const next = open.find(({ id }) => !skipped.has(id)) ?? putOff[0] ?? null
  const stateOf = ({ id }: Stop, passage: Passage | undefined): StopState => {
    if (passage) return passage.done ? 'done' : 'not-done'
    if (id === next?.id) return 'next'
    return skipped.has(id) ? 'put-off' : 'to-do'
  }
  const stops = planned.map((stop): StopProgress => {
    const passage = byStop.get(stop.id)
    return { stop, state: stateOf(stop, passage), ...(passage && { passage }) }
  })
  const passages = [...byStop.values(), ...unplanned]
  return {
    stops,
    next,
    putOff,
    unplanned,
    counts: {
      planned: planned.length,
      done: stops.filter(({ state }) => state === 'done').length,
      notDone: stops.filter(({ state }) => state === 'not-done').length,
      left: open.length,
      withExchanges: passages.filter(({ exchanges = '0' }) => exchanges !== '0').length,
    },
  }
}
