/**
 * How many situations each place would have if all had the same rate per passage: N × passages / all passages, N being
 * all counts. Passages that are not known are an equal share, 1 to each. All zeros when all passages are 0.
 */
export const expectedCounts = (counts: ArrayLike<number>, passages: ArrayLike<number>): Float64Array => {
  let [n, passed] = [0, 0]
  for (let i = 0; i < counts.length; i++) {
    n += counts[i]!
    passed += passages[i]!
  }
  const expected = new Float64Array(counts.length)
  if (passed > 0) for (let i = 0; i < expected.length; i++) expected[i] = (n * passages[i]!) / passed
  return expected
}
