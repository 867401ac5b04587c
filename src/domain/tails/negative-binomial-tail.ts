import { logBinomialMass } from './binomial-mass.ts'
import { poissonUpperTail } from './poisson-tail.ts'

/**
 * P(X ≥ k) of a count of mean `mu` ≥ 0 and variance `phi` × `mu`: negative binomial of size mu/(phi − 1) and chance
 * 1/phi; Poisson where phi is 1 or less. 1 for k ≤ 0. Masses are summed away from the mean, on the side of it where k
 * lies, so that no digit is lost however near phi is to 1: relative 1e-12 down to 1e-300. (McCullagh & Nelder,
 * “Generalized Linear Models”, 1989, 6.2.3: a gamma mixture of Poisson counts whose variance is proportional to the mean.)
 */
export const negativeBinomialUpperTail = (k: number, mu: number, phi: number): number => {
  if (!(phi > 1)) return poissonUpperTail(k, mu)
  if (k <= 0) return 1
  if (mu === 0) return 0
  return k > mu ? sumUp(k, mu, phi) : 1 - sumDown(k - 1, mu, phi)
}

/** P(X = k): size/(size + k) of a binomial mass. */
function mass(k: number, mu: number, phi: number): number {
  const size = mu / (phi - 1)
  return (size / (size + k)) * Math.exp(logBinomialMass(k, size, (phi - 1) / phi, 1 / phi))
}

// The mass of j + 1 is that of j times (mu + j (phi − 1)) / (phi (j + 1)).

function sumUp(k: number, mu: number, phi: number): number {
  let term = 1
  let sum = 1
  for (let j = k; ; j++) {
    term *= (mu + j * (phi - 1)) / (phi * (j + 1))
    const next = sum + term
    if (!(next > sum)) return mass(k, mu, phi) * next
    sum = next
  }
}

function sumDown(k: number, mu: number, phi: number): number {
  let term = 1
  let sum = 1
  for (let j = k - 1; j >= 0; j--) {
    term *= (phi * (j + 1)) / (mu + j * (phi - 1))
    const next = sum + term
    if (!(next > sum)) break
    sum = next
  }
  return mass(k, mu, phi) * sum
}
