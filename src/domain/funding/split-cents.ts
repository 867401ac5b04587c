/** Parts of a weight that are told apart: millionths, so that weights written with decimals are split exactly. */
const SCALE = 1_000_000

/**
 * Whole cents split by weight so that the parts add up to `total`, by largest remainders; of equal remainders the earlier
 * part gets the cent. All 0 when no weight is above 0. Weights are finite and at least 0, `total` whole and at least 0.
 */
export const splitCents = (total: number, weights: readonly number[]): readonly number[] => {
  const whole = weights.map((weight) => BigInt(Math.round(weight * SCALE)))
  const sum = whole.reduce((all, weight) => all + weight, 0n)
  if (sum === 0n) return weights.map(() => 0)
  const cents = BigInt(total)
  const parts = whole.map((weight, rank) => ({
    rank,
    part: (cents * weight) / sum,
    left: (cents * weight) % sum,
  }))
  const missing = Number(cents - parts.reduce((all, { part }) => all + part, 0n))
  const favoured = new Set(
    parts
      .toSorted((a, b) => (a.left === b.left ? a.rank - b.rank : a.left > b.left ? -1 : 1))
      .slice(0, missing)
      .map(({ rank }) => rank),
  )
  return parts.map(({ rank, part }) => Number(part) + (favoured.has(rank) ? 1 : 0))
}
