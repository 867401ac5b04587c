import type { Advice } from '../../../domain/week/advice.ts'
import type { Plan } from '../../../domain/week/plan.ts'
import type { PlanProblem } from '../../../domain/week/plan-problem.ts'
import type { WalksCache } from '../walks.ts'
import { compareAdvice, compareGains, gainOf } from './advice-gain.ts'
import { type ExtraRound, endOf, extraRounds, SHORTEST, STEP, withExtraRound } from './extra-rounds.ts'
import { lacksAnything } from './lacks.ts'
import { otherStarts, withStart } from './other-starts.ts'
import { trialFrom } from './trial.ts'
import { widerGaps, withGap } from './wider-gaps.ts'

const MOST = 5
/** Of each kind, so that the list holds different ways out. */
const MOST_OF_A_KIND = 2

/**
 * What would let the places be met that a plan leaves out, best first, at most five: each way is tried by a short search
 * from the plan and kept when it gains more than the same search without it. Empty when nothing lacks. Yields the share
 * of the work done, every few milliseconds.
 */
export function* advise(
  problem: PlanProblem,
  plan: Plan,
  { seed, cache = {} }: { readonly seed: number; readonly cache?: WalksCache },
): Generator<number, readonly Advice[]> {
  if (!lacksAnything(plan)) return []
  const trial = trialFrom(plan, seed, cache)
  const extras = extraRounds(problem)
  const gaps = widerGaps(problem, plan)
  const starts = otherStarts(problem, plan)
  // Finding the shortest of a round takes up to three trials more.
  const all = 1 + extras.length + 3 * MOST_OF_A_KIND + gaps.length + starts.length
  let done = 0
  function* tried(changed: PlanProblem): Generator<number, ReturnType<typeof gainOf>> {
    const run = trial(changed)
    let next = run.next()
    for (; !next.done; next = run.next()) yield Math.min(1, done / all)
    done++
    return gainOf(plan, next.value.plan)
  }

  const without = yield* tried(problem)
  const isGain = (gain: Advice['gain']): boolean => compareGains(gain, without) < 0
  const found: Advice[] = []
  for (const gap of gaps) {
    const gain = yield* tried(withGap(problem, gap))
    if (isGain(gain)) found.push({ type: 'widen-gap', ...gap, gain })
  }
  for (const start of starts) {
    const gain = yield* tried(withStart(problem, start))
    if (isGain(gain)) found.push({ type: 'start-from', round: start.round, place: start.place, gain })
  }
  const rounds: { readonly extra: ExtraRound; readonly gain: Advice['gain'] }[] = []
  for (const extra of extras) {
    const gain = yield* tried(withExtraRound(problem, extra))
    if (isGain(gain)) rounds.push({ extra, gain })
  }
  rounds.sort((a, b) => compareGains(a.gain, b.gain))
  for (const { extra, gain } of rounds.slice(0, MOST_OF_A_KIND)) {
    const shortest = yield* shortestOf(problem, extra, gain, tried)
    const { weekday, pair, start } = shortest.extra
    found.push({ type: 'add-round', weekday, pair, start, end: endOf(shortest.extra), gain: shortest.gain })
  }
  return bestOf(found)
}

type Tried = (changed: PlanProblem) => Generator<number, Advice['gain']>

/** The shortest round, in steps of 15 minutes, that gains no less. */
function* shortestOf(problem: PlanProblem, extra: ExtraRound, gain: Advice['gain'], tried: Tried) {
  let best = { extra, gain }
  let [low, high] = [SHORTEST / STEP - 1, extra.minutes / STEP]
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    const shorter = { ...extra, minutes: middle * STEP }
    const found = yield* tried(withExtraRound(problem, shorter))
    if (compareGains(found, gain) <= 0) {
      best = { extra: shorter, gain: found }
      high = middle
    } else low = middle
  }
  return best
}

function bestOf(found: readonly Advice[]): readonly Advice[] {
  const kinds = new Map<Advice['type'], number>()
  return found
    .toSorted(compareAdvice)
    .filter(({ type }) => {
      kinds.set(type, (kinds.get(type) ?? 0) + 1)
      return kinds.get(type)! <= MOST_OF_A_KIND
    })
    .slice(0, MOST)
}
