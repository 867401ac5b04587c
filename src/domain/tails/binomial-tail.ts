import { logBinomialMass } from './binomial-mass.ts'

/**
 * P(X ≥ k) of n trials of chance p; 1 for k ≤ 0, 0 for k > n. Masses are summed away from the mean, on the side of it where
 * k lies, so that no digit is lost: relative 1e-12 down to 1e-300. Time goes with the standard deviation.
 */
export const binomialUpperTail = (k: number, n: number, p: number, q = 1 - p): number => {
  if (k <= 0) return 1
  if (k > n) return 0
  return k > n * p ? sumFrom(k, n, p, q) : 1 - sumFrom(n - k + 1, n, q, p)
}

/** P(X ≤ k), from its own side. */
export const binomialLowerTail = (k: number, n: number, p: number): number =>
  binomialUpperTail(n - k, n, 1 - p, p)

function sumFrom(k: number, n: number, p: number, q: number): number {
  const mass = Math.exp(logBinomialMass(k, n - k, p, q))
  const odds = p / q
  let term = 1
  let sum = 1
  for (let at = k; at < n; at++) {
    term *= ((n - at) / (at + 1)) * odds
    const next = sum + term
    if (!(next > sum)) return mass * next
    sum = next
  }
  return mass * sum
}
