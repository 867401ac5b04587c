import { logBinomialMass } from './binomial-mass.ts'
import { bracketedRoot } from './bracketed-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** The x at which I_x(a, b) is p, 0 < p < 1: the quantile of a beta variable. Absolute 1e-15. */
export const betaQuantile = (p: number, a: number, b: number): number =>
  bracketedRoot(
    (x) => incompleteBeta(a, b, x, 1 - x) - p,
    (x) => Math.exp(logBinomialMass(a, b, x, 1 - x) + Math.log(a) + Math.log(b / (a + b))) / (x * (1 - x)),
    0,
    1,
    a / (a + b),
  )
