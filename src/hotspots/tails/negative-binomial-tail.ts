import { incompleteBeta, logIncompleteBeta } from './incomplete-beta.ts'
import { log10PoissonUpperTail, poissonUpperTail } from './poisson-tail.ts'

/**
 * P(X ≥ k) of a count of mean `mu` ≥ 0 and variance `phi` × `mu`: negative binomial of size mu/(phi − 1) and chance
 * 1/phi; Poisson where phi is 1 or less. 1 for k ≤ 0. Relative 1e-12 down to 1e-300. (McCullagh & Nelder, “Generalized
 * Linear Models”, 1989, 6.2.3: a gamma mixture of Poisson counts whose variance is proportional to the mean.)
 */
export const negativeBinomialUpperTail = (k: number, mu: number, phi: number): number => {
  if (!(phi > 1)) return poissonUpperTail(k, mu)
  if (k <= 0) return 1
  return mu === 0 ? 0 : incompleteBeta(k, mu / (phi - 1), (phi - 1) / phi, 1 / phi)
}

/** Its decimal logarithm, also where the tail itself is less than a number can hold. */
export const log10NegativeBinomialUpperTail = (k: number, mu: number, phi: number): number => {
  if (!(phi > 1)) return log10PoissonUpperTail(k, mu)
  if (k <= 0) return 0
  return mu === 0 ? -Infinity : logIncompleteBeta(k, mu / (phi - 1), (phi - 1) / phi, 1 / phi) / Math.LN10
}
