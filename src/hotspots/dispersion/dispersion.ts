export type Dispersion = {
  /** Variance over mean of counts around what rows and columns make expected, at least 1. */
  readonly phi: number
  /** Pearson's X². */
  readonly x2: number
  readonly df: number
}

/**
 * How much more counts vary than chance would have them, because incidents come in series: Pearson's X² over its degrees
 * of freedom, against row total × column total / total, at least 1 (Wedderburn 1974; McCullagh & Nelder, “Generalized
 * Linear Models”, 1989, 4.5.2 and 6.2.3). `counts` holds row after row (a place's months in turn). Rows and columns
 * without any count say nothing and are left out; phi is 1 when fewer than two of either are left.
 */
export const dispersion = (counts: ArrayLike<number>, columns: number): Dispersion => {
  const rows = columns === 0 ? 0 : counts.length / columns
  const byRow = new Float64Array(rows)
  const byColumn = new Float64Array(columns)
  let total = 0
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!
      byRow[row]! += count
      byColumn[column]! += count
      total += count
    }
  let x2 = 0
  for (let row = 0; row < rows; row++) {
    if (byRow[row] === 0) continue
    for (let column = 0; column < columns; column++) {
      if (byColumn[column] === 0) continue
      const expected = (byRow[row]! * byColumn[column]!) / total
      x2 += (counts[row * columns + column]! - expected) ** 2 / expected
    }
  }
  const df = Math.max(0, filled(byRow) - 1) * Math.max(0, filled(byColumn) - 1)
  return df > 0 ? { phi: Math.max(1, x2 / df), x2, df } : { phi: 1, x2, df: 0 }
}

const filled = (totals: Float64Array): number => totals.reduce((sum, total) => sum + (total > 0 ? 1 : 0), 0)
