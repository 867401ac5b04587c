import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

/** P(Z ≥ z) of a standard normal variable: ½ Q(½, z²/2), relative 1e-12 in both tails. */
export const normalUpperTail = (z: number): number =>
  z >= 0 ? upperGamma(0.5, (z * z) / 2) / 2 : 0.5 + lowerGamma(0.5, (z * z) / 2) / 2

/** P(|Z| ≥ |z|). */
export const normalTwoSided = (z: number): number => upperGamma(0.5, (z * z) / 2)

/** P(X ≥ x) of a chi-squared variable, x ≥ 0. */
export const chiSquaredUpperTail = (x: number, degrees: number): number => upperGamma(degrees / 2, x / 2)
