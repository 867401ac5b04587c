import { negativeBinomialUpperTail } from '../../domain/tails/negative-binomial-tail.ts'
import type { Excess } from './excess.ts'
import { limitsWithout } from './found-limit.ts'
import { remembered } from './remembered.ts'

/** A unit whose own share leaves no count that would do is given up here. */
const MOST = 1_000_000

/**
 * Of each unit, the least count that would be proven, the others' p being as they are: Benjamini–Hochberg is asked again
 * with its p as the smallest, and its own count weighs on what is expected of it. NaN where nobody passed, and where no
 * count would do (a unit that has nearly all passages is its own whole).
 */
export const neededCounts = (excess: Excess): Float64Array => {
  const { counts, passages, p, tested, total, passed, phi } = excess
  const limitOf = limitsWithout(p, tested)
  const least = remembered((limit) =>
    remembered((own) =>
      remembered((here) => {
        const [others, share] = [total - own, here / passed]
        return leastCount((k) => negativeBinomialUpperTail(k, (others + k) * share, phi) <= limit)
      }),
    ),
  )
  return counts.map((own, unit) =>
    passages[unit]! > 0 ? least(limitOf(unit))(own)(passages[unit]!) : Number.NaN,
  )
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
