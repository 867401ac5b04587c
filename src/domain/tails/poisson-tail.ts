import { logLowerGamma, lowerGamma } from './incomplete-gamma.ts'

/** P(X ≥ k) of a Poisson count of mean `mu` ≥ 0; 1 for k ≤ 0. Relative 1e-12 down to 1e-300. */
export const poissonUpperTail = (k: number, mu: number): number => (k <= 0 ? 1 : lowerGamma(k, mu))

/** Its decimal logarithm, also where the tail itself is less than a number can hold. */
export const log10PoissonUpperTail = (k: number, mu: number): number =>
  k <= 0 ? 0 : logLowerGamma(k, mu) / Math.LN10
