import type { CivilDate } from '../civil-date.ts'
import { EXCHANGES, NOT_DONE_REASONS, type Passage } from './passage.ts'
import type { Stop } from './round.ts'

/** What became of a planned stop; `unrecorded`: nobody said. */
export type StopOutcome = {
  readonly stop: Stop
  readonly day: CivilDate
  readonly state: 'done' | 'not-done' | 'unrecorded'
  readonly reason?: (typeof NOT_DONE_REASONS)[number]
  /** Id of the passage that says so. */
  readonly passage?: string
}

/** Why a stop was not done, or that nobody said what became of it. */
export const MISSING_REASONS = [...NOT_DONE_REASONS, 'unrecorded'] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

/** Stops planned = those done and, by reason, those not done. */
export type DoneCounts = {
  readonly planned: number
  readonly done: number
  readonly notDone: Readonly<Partial<Record<MissingReason, number>>>
}

/** Passages by the band of people talked with, and of the young among them; passages that do not say are left out. */
export type PeopleCounts = {
  readonly exchanges: Readonly<Record<(typeof EXCHANGES)[number], number>>
  readonly youths: Readonly<Record<(typeof EXCHANGES)[number], number>>
}

export const doneCounts = (stops: readonly Pick<StopOutcome, 'state' | 'reason'>[]): DoneCounts => {
  const notDone: Partial<Record<MissingReason, number>> = {}
  let done = 0
  for (const { state, reason = 'other' } of stops) {
    if (state === 'done') done++
    else {
      const why = state === 'unrecorded' ? state : reason
      notDone[why] = (notDone[why] ?? 0) + 1
    }
  }
  return { planned: stops.length, done, notDone }
}

const bands = (passages: readonly Passage[], field: 'exchanges' | 'youths') =>
  Object.fromEntries(
    EXCHANGES.map((band) => [band, passages.filter((each) => each.done && each[field] === band).length]),
  ) as Record<(typeof EXCHANGES)[number], number>

export const peopleCounts = (passages: readonly Passage[]): PeopleCounts => ({
  exchanges: bands(passages, 'exchanges'),
  youths: bands(passages, 'youths'),
})
