import { devianceTerm } from './deviance-term.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * ln of Γ(n + 1) / (Γ(k + 1) Γ(n − k + 1)) · p^k q^(n − k), for 0 ≤ k ≤ n, whole or not; q is 1 − p, given so that a p
 * near 1 keeps its digits (Loader 2000). `rest` is n − k, for the same reason.
 */
export const logBinomialMass = (k: number, rest: number, p: number, q: number): number => {
  if (p === 0) return k === 0 ? 0 : -Infinity
  if (q === 0) return rest === 0 ? 0 : -Infinity
  if (k === 0) return rest * (p < 0.5 ? Math.log1p(-p) : Math.log(q))
  if (rest === 0) return k * (q < 0.5 ? Math.log1p(-q) : Math.log(p))
  const n = k + rest
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(rest) -
    devianceTerm(k, n * p) -
    devianceTerm(rest, n * q) -
    0.5 * Math.log(2 * Math.PI * k * (rest / n))
  )
}

/** P(X = k) of n trials of chance p. */
export const binomialMass = (k: number, n: number, p: number): number =>
  Math.exp(logBinomialMass(k, n - k, p, 1 - p))
