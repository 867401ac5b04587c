import type { RateRatio } from '../hotspots/rate-ratio.ts'
import { betaQuantile } from '../tails/beta-quantile.ts'
import { binomialMass } from '../tails/binomial-mass.ts'
import { binomialLowerTail, binomialUpperTail } from '../tails/binomial-tail.ts'

/** Masses that differ by less than this count as equal, as in R's `binom.test`. */
const EQUAL = 1 + 1e-7

/**
 * Rate after over rate before, per passage, with exact limits and two-sided p, given the sum of both counts: the later
 * count is binomial (Przyborowski & Wilenski, Biometrika 31, 1940; limits of Clopper & Pearson, Biometrika 26, 1934; p by
 * the sum of masses no greater, as R's `poisson.test`). Null when passages are missing on a side or nothing was counted
 * on either: there is nothing to compare.
 */
export const rateRatio = (
  before: number,
  passagesBefore: number,
  after: number,
  passagesAfter: number,
  level = 0.95,
): RateRatio | null => {
  const n = before + after
  if (!(passagesBefore > 0 && passagesAfter > 0) || n === 0) return null
  const scale = passagesBefore / passagesAfter
  const side = (1 - level) / 2
  const odds = (share: number): number => (share / (1 - share)) * scale
  return {
    ratio: (after / before) * scale,
    low: after === 0 ? 0 : odds(betaQuantile(side, after, before + 1)),
    high: before === 0 ? Infinity : scale / oddsAgainst(1 - side, after + 1, before),
    p: twoSided(after, n, passagesAfter / (passagesBefore + passagesAfter)),
  }
}

/** (1 − x)/x at the quantile of a beta variable, found from the side of 1 so that an x near 1 keeps its digits. */
function oddsAgainst(p: number, a: number, b: number): number {
  const rest = betaQuantile(1 - p, b, a)
  return rest / (1 - rest)
}

function twoSided(k: number, n: number, p: number): number {
  const most = binomialMass(k, n, p) * EQUAL
  const mean = n * p
  if (k === mean) return 1
  if (k < mean) {
    // Masses fall on both sides of the mean: the first one from the far end that is too great ends the other tail.
    let first = n + 1
    while (first - 1 >= Math.ceil(mean) && binomialMass(first - 1, n, p) <= most) first--
    return Math.min(1, binomialLowerTail(k, n, p) + binomialUpperTail(first, n, p))
  }
  let last = -1
  while (last + 1 <= Math.floor(mean) && binomialMass(last + 1, n, p) <= most) last++
  return Math.min(1, binomialLowerTail(last, n, p) + binomialUpperTail(k, n, p))
}
