import { negativeBinomialUpperTail } from '../tails/negative-binomial-tail.ts'
import { type Excess, LEVEL_Q } from './excess.ts'

/** A unit whose own share leaves no count that would do is given up here. */
const MOST = 1_000_000

/**
 * Of each unit, the least count that would be proven, the others' p being as they are: Benjamini–Hochberg is asked again
 * with its p as the smallest, and its own count weighs on what is expected of it. NaN where nobody passed, and where no
 * count would do (a unit that has nearly all passages is its own whole).
 */
export const neededCounts = (excess: Excess): Float64Array => {
  const { counts, passages, p, tested, total, passed, phi } = excess
  const needed = new Float64Array(counts.length).fill(Number.NaN)
  const thresholds = thresholdsWithout(p, tested)
  const known = new Map<string, number>()
  for (let unit = 0; unit < counts.length; unit++) {
    if (!(passages[unit]! > 0)) continue
    const share = passages[unit]! / passed
    const others = total - counts[unit]!
    const threshold = thresholds(unit)
    const key = `${counts[unit]} ${passages[unit]} ${threshold}`
    let count = known.get(key)
    if (count === undefined) {
      count = leastCount((k) => negativeBinomialUpperTail(k, (others + k) * share, phi) <= threshold)
      known.set(key, count)
    }
    needed[unit] = count
  }
  return needed
}

/**
 * The greatest p at which each unit would be proven: LEVEL_Q × r / m, r being how many are found if its own p is 0. That
 * is the last rank j with p(j) ≤ LEVEL_Q × j / m, those before it having moved up by one.
 */
function thresholdsWithout(p: Float64Array, tested: number): (unit: number) => number {
  // Greater ones are beyond the last rank's limit and found in no case.
  const small: number[] = []
  for (let unit = 0; unit < p.length; unit++) if (p[unit]! <= LEVEL_Q) small.push(unit)
  small.sort((a, b) => p[a]! - p[b]! || a - b)
  const rankOf = new Map(small.map((unit, rank) => [unit, rank]))
  const limit = (rank: number): number => (LEVEL_Q * rank) / tested
  // Of the ranks before: found if one further up; of those after: where they are.
  const movedUp: number[] = [1]
  for (let rank = 0; rank < small.length; rank++)
    movedUp.push(p[small[rank]!]! <= limit(rank + 2) ? rank + 2 : movedUp[rank]!)
  const kept: number[] = new Array(small.length + 1).fill(1)
  for (let rank = small.length - 1; rank >= 0; rank--)
    kept[rank] = kept[rank + 1]! > 1 ? kept[rank + 1]! : p[small[rank]!]! <= limit(rank + 1) ? rank + 1 : 1
  return (unit) => {
    const rank = rankOf.get(unit)
    return limit(rank === undefined ? movedUp[small.length]! : Math.max(movedUp[rank]!, kept[rank + 1]!))
  }
}

function leastCount(isEnough: (count: number) => boolean): number {
  let high = 1
  while (!isEnough(high)) {
    high *= 2
    if (high > MOST) return Number.NaN
  }
  let low = high >>> 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (isEnough(middle)) high = middle
    else low = middle
  }
  return high
}
