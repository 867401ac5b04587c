/**
 * The median of the slopes between all pairs of a series taken at equal steps: change per step, not led by one odd month
 * (Theil 1950; Sen, “Estimates of the regression coefficient based on Kendall's tau”, Journal of the American Statistical
 * Association 63, 1968). Null for fewer than two values.
 */
export const theilSen = (values: readonly number[]): number | null => {
  const slopes = values
    .flatMap((from, i) => values.slice(i + 1).map((to, step) => (to - from) / (step + 1)))
    .sort((a, b) => a - b)
  if (slopes.length === 0) return null
  const middle = slopes.length >> 1
  return slopes.length % 2 === 1 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2
}
