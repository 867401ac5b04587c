/**
 * x ln(x/m) + m − x, the half deviance of a count x whose mean is m, without loss of digits where they are near each
 * other (Loader 2000). x > 0, m ≥ 0; infinite where m is 0.
 */
export const devianceTerm = (x: number, m: number): number => {
  const apart = x - m
  if (Math.abs(apart) >= 0.1 * (x + m)) return x * Math.log(x / m) - apart
  const v = apart / (x + m)
  const square = v * v
  let power = 2 * x * v
  let sum = apart * v
  for (let odd = 3; ; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (!(Math.abs(next - sum) > 0)) return next
    sum = next
  }
}
