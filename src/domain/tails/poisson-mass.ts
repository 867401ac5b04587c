import { devianceTerm } from './deviance-term.ts'
import { stirlingError } from './stirling-error.ts'

/** ln(x^k e^−x / Γ(k + 1)) for k ≥ 0, whole or not, and x ≥ 0 (Loader 2000). */
export const logPoissonMass = (k: number, x: number): number =>
  k === 0 ? -x : -stirlingError(k) - devianceTerm(k, x) - 0.5 * Math.log(2 * Math.PI * k)

/** P(X = k) of a Poisson count of mean `mu`. */
export const poissonMass = (k: number, mu: number): number => Math.exp(logPoissonMass(k, mu))
