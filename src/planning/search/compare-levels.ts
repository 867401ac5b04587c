/** Below 0 when `a` is the better by the first level on which they differ by more than `tolerance`. */
export const compareLevels = (a: ArrayLike<number>, b: ArrayLike<number>, tolerance: number): number => {
  for (let level = 0; level < a.length; level++) {
    const difference = a[level]! - b[level]!
    if (difference > tolerance || difference < -tolerance) return difference
  }
  return 0
}
