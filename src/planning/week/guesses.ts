import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import type { Held } from './held-passages.ts'

/** What two guessers get over some passages. Sums may be added. */
export type Guessed = {
  passages: number
  mode: number
  last: number
  modeByChance: number
  lastByChance: number
}

/**
 * Guesses the half-day of each passage at a place from what came before: its recent ones, of which those that are four
 * weeks old by then are forgotten, and the plan's earlier ones. `shares` are the shares of all passages by half-day.
 */
export const guessAt = (
  { recentHalfDays }: Pick<PlanPlace, 'recentHalfDays'>,
  held: readonly Held[],
  shares: readonly number[],
  sum: Guessed,
): void => {
  held.forEach(({ day, halfDay }, rank) => {
    if (halfDay < 0) return
    const forgotten = Math.floor((Math.floor(day / 7) * recentHalfDays.length) / 4)
    const before = [
      ...recentHalfDays.slice(forgotten),
      ...held.slice(0, rank).flatMap((each) => (each.halfDay < 0 ? [] : [each.halfDay])),
    ]
    if (before.length === 0) return
    const counts = new Map<number, number>()
    for (const half of before) counts.set(half, (counts.get(half) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const modes = [...counts].filter(([, count]) => count === most).map(([half]) => half)
    const last = before.at(-1)!
    sum.passages++
    if (modes.includes(halfDay)) sum.mode += 1 / modes.length
    if (last === halfDay) sum.last++
    for (const half of modes) sum.modeByChance += (shares[half] ?? 0) / modes.length
    sum.lastByChance += shares[last] ?? 0
  })
}

/** Of all passages of a plan, the share at each half-day of the working week. */
export const halfDayShares = (held: Iterable<readonly Held[]>): number[] => {
  const shares = Array.from({ length: 10 }, () => 0)
  let all = 0
  for (const list of held)
    for (const { halfDay } of list)
      if (halfDay >= 0) {
        shares[halfDay]!++
        all++
      }
  return shares.map((count) => (all === 0 ? 0 : count / all))
}
