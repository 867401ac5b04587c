/**
 * Logarithm of the likelihood ratio of a zone with `count` of `n` situations where `expected` of them were: that its rate
 * is higher inside than outside, against the same everywhere; 0 where it is not higher, or nothing was expected
 * (Kulldorff, “A spatial scan statistic”, Communications in Statistics 26, 1997, formula for Poisson counts).
 */
export const likelihoodRatio = (count: number, expected: number, n: number): number => {
  if (!(count > expected && expected > 0)) return 0
  const [outside, expectedOutside] = [n - count, n - expected]
  const rest = outside > 0 ? outside * Math.log(outside / expectedOutside) : 0
  return count * Math.log(count / expected) + rest
}
