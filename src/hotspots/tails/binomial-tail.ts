import { incompleteBeta } from './incomplete-beta.ts'

/** P(X ≥ k) of n trials of chance p; 1 for k ≤ 0, 0 for k > n. Relative 1e-12 down to 1e-300. */
export const binomialUpperTail = (k: number, n: number, p: number): number =>
  k <= 0 ? 1 : k > n ? 0 : incompleteBeta(k, n - k + 1, p, 1 - p)

/** P(X ≤ k), from its own side. */
export const binomialLowerTail = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : incompleteBeta(n - k, k + 1, 1 - p, p)
