/** From here on six terms of the series reach the last bit. */
const SERIES_FROM = 12
const KEPT = 256

/**
 * What Stirling's formula leaves out: ln Γ(n + 1) = (n + ½) ln n − n + ½ ln 2π + δ(n), for any n > 0, whole or not. With it
 * logarithms of masses never subtract large numbers from each other (C. Loader, “Fast and accurate computation of
 * binomial probabilities”, 2000; series: Abramowitz & Stegun 6.1.41).
 */
export const stirlingError = (n: number): number =>
  n < KEPT && Number.isInteger(n) ? ofWhole[n]! : n >= SERIES_FROM ? series(n) : recurred(n)

function series(n: number): number {
  const s = 1 / (n * n)
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360_360))))) / n
}

/** δ(n) − δ(n + 1) = (n + ½) ln(1 + 1/n) − 1. */
function recurred(n: number): number {
  let sum = 0
  let at = n
  for (; at < SERIES_FROM; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1
  return sum + series(at)
}

const ofWhole = Float64Array.from({ length: KEPT }, (_, n) =>
  n === 0 ? Number.NaN : n >= SERIES_FROM ? series(n) : recurred(n),
)
