/**
 * Rates per passage drawn towards the rate of the whole, the more so the fewer the passages, so that one situation in two
 * passages does not lead a list: Marshall, “Mapping disease and mortality rates using empirical Bayes estimators”, Applied
 * Statistics 40 (1991), global estimator by moments. A place without passages gets the rate of the whole; all are NaN when
 * there are no passages at all.
 */
export const empiricalBayesRates = (counts: ArrayLike<number>, passages: ArrayLike<number>): Float64Array => {
  const places = counts.length
  let [n, passed] = [0, 0]
  for (let i = 0; i < places; i++) {
    n += counts[i]!
    passed += passages[i]!
  }
  const whole = n / passed
  let squares = 0
  for (let i = 0; i < places; i++)
    if (passages[i]! > 0) squares += passages[i]! * (counts[i]! / passages[i]! - whole) ** 2
  const between = Math.max(0, squares / passed - (whole * places) / passed)
  return Float64Array.from({ length: places }, (_, i) => {
    const here = passages[i]!
    if (!(here > 0)) return whole
    const weight = between + whole / here
    return weight === 0 ? whole : whole + (between * (counts[i]! / here - whole)) / weight
  })
}
