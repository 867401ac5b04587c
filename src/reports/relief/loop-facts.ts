import { type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import { LEAST_DELAYS } from '../../domain/follow-up/technical-delays.ts'
import type { Situation } from '../../domain/situation.ts'
import { statusOf } from '../../domain/situation.ts'

/** What became of situations of A, D or F. */
export type LoopFacts = {
  readonly noted: readonly Situation[]
  /** Said to be done, or checked on the spot. */
  readonly settled: readonly Situation[]
  readonly checked: readonly Situation[]
  readonly open: readonly Situation[]
  /** Days from the first noting to the first day that it was done or checked; null under 5 of them. */
  readonly median: number | null
}

const isSettled = (situation: Situation): boolean => ['done', 'checked'].includes(statusOf(situation))

/** The first day that it was said to be done; a situation opened again waited until then all the same. */
const doneOn = ({ statusSteps }: Situation): CivilDate | undefined =>
  statusSteps.find(({ status }) => status === 'done' || status === 'checked')?.on

const middle = (days: readonly number[]): number | null => {
  if (days.length < LEAST_DELAYS) return null
  const sorted = days.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

/** Noted, settled, checked and open, with the days that settling took; as they stand in the records. */
export const loopFacts = (noted: readonly Situation[]): LoopFacts => {
  const settled = noted.filter(isSettled)
  const days = settled.flatMap((situation) => {
    const from = situation.statusSteps[0]?.on
    const until = doneOn(situation)
    return from === undefined || until === undefined ? [] : [daysBetween(from, until)]
  })
  return {
    ...{ noted, settled },
    checked: noted.filter((each) => statusOf(each) === 'checked'),
    open: noted.filter((each) => !isSettled(each)),
    median: middle(days),
  }
}
