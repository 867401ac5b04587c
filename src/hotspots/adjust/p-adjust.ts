export type Adjustment = 'benjamini-hochberg' | 'benjamini-yekutieli' | 'holm' | 'bonferroni'

/**
 * Values of p adjusted for how many were looked at, in the order given; none for none. They never fall as p grows, and
 * equal p stay equal. `benjamini-hochberg` (1995) keeps the expected share of false findings among the found at q, for
 * independent or positively dependent tests; `benjamini-yekutieli` (2001) under any dependence; `holm` (1979) and
 * `bonferroni` keep the chance of any false finding. As R's `p.adjust`.
 */
export const pAdjust = (p: ArrayLike<number>, by: Adjustment): Float64Array => {
  const n = p.length
  const adjusted = new Float64Array(n)
  if (by === 'bonferroni') {
    for (let i = 0; i < n; i++) adjusted[i] = Math.min(1, n * p[i]!)
    return adjusted
  }
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b)
  if (by === 'holm') {
    let greatest = 0
    for (let rank = 0; rank < n; rank++) {
      greatest = Math.max(greatest, Math.min(1, (n - rank) * p[order[rank]!]!))
      adjusted[order[rank]!] = greatest
    }
    return adjusted
  }
  const factor = by === 'benjamini-yekutieli' ? harmonic(n) : 1
  let least = 1
  for (let rank = n - 1; rank >= 0; rank--) {
    least = Math.min(least, ((factor * n) / (rank + 1)) * p[order[rank]!]!)
    adjusted[order[rank]!] = least
  }
  return adjusted
}

function harmonic(n: number): number {
  let sum = 0
  for (let i = 1; i <= n; i++) sum += 1 / i
  return sum
}
