import { negativeBinomialUpperTail } from './negative-binomial-tail.ts'

/**
 * The smallest count whose upper tail, for a mean `mu` and a variance `phi` × `mu`, is at most `alpha`: how many
 * situations a place would need before chance is an unlikely reason. At least 1; 1 for a mean of 0. 0 < alpha < 1.
 */
export const neededCount = (mu: number, phi: number, alpha: number): number => {
  let low = 0
  let step = 1
  while (negativeBinomialUpperTail(low + step, mu, phi) > alpha) {
    low += step
    step *= 2
  }
  let high = low + step
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (negativeBinomialUpperTail(middle, mu, phi) > alpha) low = middle
    else high = middle
  }
  return high
}
