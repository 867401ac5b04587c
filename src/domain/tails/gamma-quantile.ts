import { bracketedRoot } from './bracketed-root.ts'
import { lowerGamma } from './incomplete-gamma.ts'
import { logPoissonMass } from './poisson-mass.ts'

/**
 * The x at which P(a, x) is p, a ≥ ½, 0 < p < 1: the quantile of a gamma variable of shape a and scale 1. Relative 1e-12.
 * The first guess is that of Wilson & Hilferty (1931).
 */
export const gammaQuantile = (p: number, a: number): number => {
  const spread = 1 / (9 * a)
  const guess = a * (1 - spread + roughNormalQuantile(p) * Math.sqrt(spread)) ** 3
  let high = Math.max(2 * a, 2 * guess, 1)
  while (lowerGamma(a, high) < p) high *= 2
  return bracketedRoot(
    (x) => lowerGamma(a, x) - p,
    (x) => (Math.exp(logPoissonMass(a, x)) * a) / x,
    0,
    high,
    guess,
  )
}

/** Within 4.5e-4 (Abramowitz & Stegun 26.2.23): a place to start from. */
function roughNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return p < 0.5 ? -z : z
}
