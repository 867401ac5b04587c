import type { Rate } from '../hotspots/ranking.ts'
import { gammaQuantile } from '../tails/gamma-quantile.ts'

/**
 * Exact limits of a Poisson mean from one count (Garwood, “Fiducial limits for the Poisson distribution”, Biometrika 28,
 * 1936): the means under which such a count or more, and such a count or less, have the chance (1 − level) / 2.
 */
export const garwoodLimits = (count: number, level = 0.95): readonly [low: number, high: number] => [
  count === 0 ? 0 : gammaQuantile((1 - level) / 2, count),
  gammaQuantile((1 + level) / 2, count + 1),
]

/** Situations per 100 passages with Garwood's limits; null where nobody passed: a place not seen has no rate. */
export const rateInterval = (count: number, passages: number, level = 0.95): Rate | null => {
  if (!(passages > 0)) return null
  const [low, high] = garwoodLimits(count, level)
  const per = 100 / passages
  return { rate: count * per, low: low * per, high: high * per }
}
