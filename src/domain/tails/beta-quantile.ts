import { logBinomialMass } from './binomial-mass.ts'
import { binomialUpperTail } from './binomial-tail.ts'
import { bracketedRoot } from './bracketed-root.ts'

/**
 * The x at which I_x(a, b), the regularised incomplete beta function, is p, for whole a and b ≥ 1 and 0 < p < 1: the chance
 * of which a or more of a + b − 1 trials succeed with probability p (Abramowitz & Stegun 26.5.24). Absolute 1e-15.
 */
export const betaQuantile = (p: number, a: number, b: number): number =>
  bracketedRoot(
    (x) => binomialUpperTail(a, a + b - 1, x) - p,
    (x) => (Math.exp(logBinomialMass(a, b - 1, x, 1 - x)) * a) / x,
    0,
    1,
    a / (a + b),
  )
