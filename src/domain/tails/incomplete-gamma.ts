import { logPoissonMass } from './poisson-mass.ts'

/** Below it a divisor counts as zero. */
const TINY = 1e-300

/**
 * P(a, x), the regularised lower incomplete gamma function, a > 0, x ≥ 0: for whole a, the chance that a Poisson count
 * of mean x is at least a. Summed from the side that keeps digits: relative 1e-13 down to 1e-300. (Abramowitz & Stegun
 * 6.5.29; continued fraction 6.5.31 by Lentz's method, Press et al., “Numerical Recipes”, 6.2.)
 */
export const lowerGamma = (a: number, x: number): number =>
  x < a + 1 ? Math.exp(logPoissonMass(a, x)) * risingSum(a, x) : 1 - upperByFraction(a, x)

/** Q(a, x) = 1 − P(a, x), without loss where it is small. */
export const upperGamma = (a: number, x: number): number =>
  x < a + 1 ? 1 - Math.exp(logPoissonMass(a, x)) * risingSum(a, x) : upperByFraction(a, x)

/** ln P(a, x), far below what P itself can hold, and near 0 too. */
export const logLowerGamma = (a: number, x: number): number =>
  x < a + 1 ? logPoissonMass(a, x) + Math.log(risingSum(a, x)) : Math.log1p(-upperByFraction(a, x))

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function risingSum(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let divisor = a + 1; ; divisor++) {
    term *= x / divisor
    const next = sum + term
    if (!(next > sum)) return next
    sum = next
  }
}

function upperByFraction(a: number, x: number): number {
  if (x === Infinity) return 0
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a)
    b += 2
    d = numerator * d + b
    d = 1 / (Math.abs(d) < TINY ? TINY : d)
    c = b + numerator / c
    if (Math.abs(c) < TINY) c = TINY
    const change = d * c
    fraction *= change
    if (!(Math.abs(change - 1) > Number.EPSILON)) return Math.exp(logPoissonMass(a, x)) * a * fraction
  }
}
