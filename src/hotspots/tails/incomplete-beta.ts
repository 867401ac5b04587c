import { logBinomialMass } from './binomial-mass.ts'

const TINY = 1e-300
/** A complement above this is not subtracted from 1: it would take digits away. */
const NEARLY_ALL = 0.9

/**
 * I_x(a, b), the regularised incomplete beta function, a and b > 0, `y` = 1 − x given for its digits. Relative 1e-13 down
 * to 1e-300, from the side that keeps digits (Abramowitz & Stegun 26.5.4; continued fraction by Lentz's method, Press
 * et al., “Numerical Recipes”, 6.4).
 */
export const incompleteBeta = (a: number, b: number, x: number, y: number): number => {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x <= (a + 1) / (a + b + 2)) return Math.exp(logFactor(a, b, x, y)) * fraction(a, b, x)
  const complement = Math.exp(logFactor(b, a, y, x)) * fraction(b, a, y)
  return complement <= NEARLY_ALL ? 1 - complement : Math.exp(logFactor(a, b, x, y)) * risingSum(a, b, x)
}

/** ln I_x(a, b), far below what I itself can hold, and near 0 too. */
export const logIncompleteBeta = (a: number, b: number, x: number, y: number): number => {
  if (x <= 0) return -Infinity
  if (y <= 0) return 0
  if (x <= (a + 1) / (a + b + 2)) return logFactor(a, b, x, y) + Math.log(fraction(a, b, x))
  const complement = Math.exp(logFactor(b, a, y, x)) * fraction(b, a, y)
  return complement <= NEARLY_ALL
    ? Math.log1p(-complement)
    : logFactor(a, b, x, y) + Math.log(risingSum(a, b, x))
}

/** ln of x^a y^b / (a B(a, b)). */
const logFactor = (a: number, b: number, x: number, y: number): number =>
  logBinomialMass(a, b, x, y) + Math.log(b / (a + b))

/** Σ (a+b)…(a+b+n−1) / (a+1)…(a+n) · x^n, all terms positive. */
function risingSum(a: number, b: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 0; ; n++) {
    term *= (x * (a + b + n)) / (a + 1 + n)
    const next = sum + term
    if (!(next > sum)) return next
    sum = next
  }
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    product *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    const change = d * c
    product *= change
    if (!(Math.abs(change - 1) > Number.EPSILON)) return product
  }
}

const notZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
