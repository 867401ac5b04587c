const MOST_ROUNDS = 200

/**
 * Where a growing function crosses 0 between two bounds, to the last bits: Newton's steps from `start`, halving the
 * bounds wherever a step would leave them (Press et al., “Numerical Recipes”, 9.4). `slope` is its derivative.
 */
export const bracketedRoot = (
  value: (x: number) => number,
  slope: (x: number) => number,
  low: number,
  high: number,
  start: number,
): number => {
  let [below, above] = [low, high]
  let x = start > low && start < high ? start : (low + high) / 2
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const at = value(x)
    if (at === 0) return x
    if (at < 0) below = x
    else above = x
    const newton = x - at / slope(x)
    const next = newton > below && newton < above ? newton : (below + above) / 2
    if (Math.abs(next - x) <= Number.EPSILON * Math.abs(x)) return next
    x = next
  }
  return x
}
