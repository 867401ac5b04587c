import { normalTwoSided } from '../../domain/tails/normal-tail.ts'

export type MannKendall = {
  /** Pairs that rise less pairs that fall. */
  readonly s: number
  readonly varS: number
  /** Kendall's rank correlation with time; null where all values are the same. */
  readonly tauB: number | null
  /** With the continuity correction. */
  readonly z: number
  readonly p: number
}

/**
 * Does a series rise or fall, whatever its shape? (Mann, “Nonparametric tests against trend”, Econometrica 13, 1945;
 * variance with ties and tau-b: Kendall, “Rank Correlation Methods”, 1970.) Two-sided by the normal law. A series of one
 * value, of one month or empty: z of 0, p of 1.
 */
export const mannKendall = (values: readonly number[]): MannKendall => {
  const n = values.length
  let s = 0
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s += Math.sign(values[j]! - values[i]!)
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  let [tiedVariance, tiedPairs] = [0, 0]
  for (const t of ties.values()) {
    tiedVariance += t * (t - 1) * (2 * t + 5)
    tiedPairs += (t * (t - 1)) / 2
  }
  const varS = (n * (n - 1) * (2 * n + 5) - tiedVariance) / 18
  const pairs = (n * (n - 1)) / 2
  const z = varS > 0 ? (s - Math.sign(s)) / Math.sqrt(varS) : 0
  return {
    s,
    varS,
    tauB: pairs > tiedPairs ? s / Math.sqrt(pairs * (pairs - tiedPairs)) : null,
    z,
    p: normalTwoSided(z),
  }
}
