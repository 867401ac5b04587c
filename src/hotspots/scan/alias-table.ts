/** Draws a rank by its weight at once: `keep[i]` of the draws of i stay, the others go to `other[i]`. */
export type AliasTable = { readonly keep: Float64Array; readonly other: Uint32Array }

/** Walker's alias method as Vose builds it (IEEE Transactions on Software Engineering 17, 1991). Weights sum to 1. */
export const aliasTable = (weights: Float64Array): AliasTable => {
  const size = weights.length
  const keep = Float64Array.from(weights, (weight) => weight * size)
  const other = Uint32Array.from(weights, (_, i) => i)
  const [small, large]: [number[], number[]] = [[], []]
  keep.forEach((share, i) => {
    ;(share < 1 ? small : large).push(i)
  })
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop()!, large.pop()!]
    other[less] = more
    keep[more]! -= 1 - keep[less]!
    ;(keep[more]! < 1 ? small : large).push(more)
  }
  // What rounding leaves over.
  for (const i of [...small, ...large]) keep[i] = 1
  return { keep, other }
}
