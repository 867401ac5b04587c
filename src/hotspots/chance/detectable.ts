import { neededCount } from '../../domain/tails/needed-count.ts'
import { negativeBinomialUpperTail } from '../../domain/tails/negative-binomial-tail.ts'
import type { Excess } from './excess.ts'
import { LEVEL_Q } from './found-limit.ts'

const POWER = 0.8
const MOST = 20

/**
 * How many times its expectation a unit of median passages must have to be found in 80 % of cases, rounded up to a tenth:
 * the least c with P(X ≥ k) ≥ 0.8 for a negative binomial of mean c × expected, k being the count that Benjamini–Hochberg
 * asks of the only one found. Null beyond 20 and where nobody passed.
 */
export const detectableMultiple = ({ expected, tested, phi }: Excess): number | null => {
  const known = Float64Array.from(expected.filter((mean) => mean >= 0)).sort()
  const mean = known[known.length >>> 1]
  if (!mean) return null
  const count = neededCount(mean, phi, LEVEL_Q / tested)
  const isFound = (tenths: number): boolean =>
    negativeBinomialUpperTail(count, (tenths / 10) * mean, phi) >= POWER
  if (!isFound(MOST * 10)) return null
  let [low, high] = [0, MOST * 10]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (isFound(middle)) high = middle
    else low = middle
  }
  return high / 10
}
