import { type CivilDate, daysBetween } from '../civil-date.ts'
import { isInPeriod, type Period } from '../period.ts'
import type { Situation, Status } from '../situation.ts'

/** Steps of the loop between which delays are told, in order; *to transmit* is a state of ours, not a step of anybody else's. */
export const LOOP_STEPS = ['noted', 'transmitted', 'taken-up', 'done', 'checked'] as const
export type LoopStep = (typeof LOOP_STEPS)[number]

/** Below that many delays a median says nothing. */
export const LEAST_DELAYS = 5

/** How long one step of the loop took, and what still waits in it. */
export type StepDelay = {
  readonly from: LoopStep
  readonly to: LoopStep
  /** How many went through it. */
  readonly count: number
  /** Days; the mean of the two middle ones of an even count; null below `LEAST_DELAYS`. */
  readonly median: number | null
  /** How many wait in it today. */
  readonly waiting: number
  /** The one that has waited longest, and its days; null when none waits. */
  readonly oldest: { readonly id: string; readonly days: number } | null
}

/** Steps of a loop as it was walked: reopened, it begins anew. */
type Walk = Partial<Record<LoopStep, CivilDate>>

const stepOf = (status: Status): LoopStep | null =>
  status === 'to-transmit' || status === 'reopened'
    ? 'noted'
    : (LOOP_STEPS as readonly string[]).includes(status)
      ? (status as LoopStep)
      : null

/** Each time round the loop, with the first day of each of its steps. */
const walksOf = ({ statusSteps }: Situation): readonly Walk[] => {
  const walks: Walk[] = []
  for (const { status, on } of statusSteps) {
    const step = stepOf(status)
    if (!step) continue
    if (walks.length === 0 || status === 'reopened') walks.push({})
    const walk = walks.at(-1)!
    walk[step] ??= on
  }
  return walks
}

const medianOf = (days: readonly number[]): number | null => {
  if (days.length < LEAST_DELAYS) return null
  const sorted = [...days].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}

/** The step of the loop in which a walk stands. */
const lastStep = (walk: Walk): LoopStep | undefined => LOOP_STEPS.findLast((step) => walk[step] !== undefined)

/**
 * Delays of the four steps from noted to checked on the spot, of the situations given. A step that was leapt over has no
 * delay. No partner is named: who is asked about is whose situations are given. `ended`: only delays whose step was reached
 * in that period; absent: all.
 */
export const technicalDelays = (
  situations: Iterable<Situation>,
  today: CivilDate,
  ended?: Period,
): readonly StepDelay[] => {
  const all = [...situations].map((situation) => ({ id: situation.id, walks: walksOf(situation) }))
  return LOOP_STEPS.slice(0, -1).map((from, rank) => {
    const to = LOOP_STEPS[rank + 1]!
    const days: number[] = []
    let waiting = 0
    let oldest: StepDelay['oldest'] = null
    for (const { id, walks } of all) {
      for (const walk of walks)
        if (walk[from] !== undefined && walk[to] !== undefined && (!ended || isInPeriod(walk[to], ended)))
          days.push(daysBetween(walk[from], walk[to]))
      const walk = walks.at(-1)
      if (!walk || lastStep(walk) !== from) continue
      waiting++
      const waits = daysBetween(walk[from]!, today)
      if (!oldest || waits > oldest.days || (waits === oldest.days && id < oldest.id))
        oldest = { id, days: waits }
    }
    return { from, to, count: days.length, median: medianOf(days), waiting, oldest }
  })
}
