import { chiSquaredUpperTail, normalTwoSided } from '../../domain/tails/normal-tail.ts'

export type PoissonSlope = {
  /** Logarithm of the rate at time 0. */
  readonly alpha: number
  /** Change of the rate's logarithm per unit of time. */
  readonly beta: number
  readonly se: number
  /** 95 % limits of beta (Wald). */
  readonly low: number
  readonly high: number
  readonly pWald: number
  /** By the likelihood ratio: the better of the two where counts are small. */
  readonly pRatio: number
  /** 100 (e^beta − 1): the rate's change per unit of time, in per cent. */
  readonly percent: number
}

const NORMAL_95 = 1.959963984540054
// As in R's glm.fit.
const MOST_ROUNDS = 25
const SMALL_CHANGE = 1e-8

/** One month: its time from the centre, count and passages. */
type Month = { readonly x: number; readonly y: number; readonly e: number }

/**
 * How fast the rate per passage rises or falls: Poisson regression of counts on time with ln(passages) as offset, by
 * iteratively reweighted least squares (McCullagh & Nelder, “Generalized Linear Models”, 1989, 2.5 and 6.2). Begins and
 * ends as R's `glm(count ~ t + offset(log(passages)), poisson)`, whose standard error is that of the last round's weights:
 * within 3e-5 of the limit. Months without passages are left out. Null where there is no such slope: fewer than two times,
 * or all situations at the first or the last of them.
 */
export const poissonSlope = (
  times: readonly number[],
  counts: readonly number[],
  passages: readonly number[],
): PoissonSlope | null => {
  const seen = times.flatMap((t, i) => (passages[i]! > 0 ? [{ t, y: counts[i]!, e: passages[i]! }] : []))
  const [earliest, latest] = [Math.min(...seen.map(({ t }) => t)), Math.max(...seen.map(({ t }) => t))]
  const counted = seen.filter(({ y }) => y > 0)
  if (counted.every(({ t }) => t === earliest) || counted.every(({ t }) => t === latest)) return null
  // Around the middle, where level and slope hardly pull at each other.
  const centre = (earliest + latest) / 2
  const months = seen.map(({ t, y, e }) => ({ x: t - centre, y, e }))
  const { level, beta, se } = fitted(months)
  const flat = Math.log(sum(months, ({ y }) => y) / sum(months, ({ e }) => e))
  const gain = sum(months, ({ x, y, e }) => {
    const eta = level + beta * x
    return y * (eta - flat) - e * (Math.exp(eta) - Math.exp(flat))
  })
  return {
    alpha: level - beta * centre,
    beta,
    se,
    low: beta - NORMAL_95 * se,
    high: beta + NORMAL_95 * se,
    pWald: normalTwoSided(beta / se),
    pRatio: chiSquaredUpperTail(Math.max(0, 2 * gain), 1),
    percent: 100 * Math.expm1(beta),
  }
}

function fitted(months: readonly Month[]): {
  readonly level: number
  readonly beta: number
  readonly se: number
} {
  let mus = months.map(({ y }) => y + 0.1)
  let deviance = devianceOf(months, mus)
  for (let round = 1; ; round++) {
    // Weighted least squares of the working values on time; weights are the means themselves.
    let [w0, w1, w2, z0, z1] = [0, 0, 0, 0, 0]
    months.forEach(({ x, y, e }, i) => {
      const mu = mus[i]!
      const working = Math.log(mu / e) + (y - mu) / mu
      w0 += mu
      w1 += mu * x
      w2 += mu * x * x
      z0 += mu * working
      z1 += mu * working * x
    })
    const determinant = w0 * w2 - w1 * w1
    const level = (w2 * z0 - w1 * z1) / determinant
    const beta = (w0 * z1 - w1 * z0) / determinant
    mus = months.map(({ x, e }) => e * Math.exp(level + beta * x))
    const before = deviance
    deviance = devianceOf(months, mus)
    const isDone = Math.abs(deviance - before) < SMALL_CHANGE * (Math.abs(deviance) + 0.1)
    if (isDone || round === MOST_ROUNDS) return { level, beta, se: Math.sqrt(w0 / determinant) }
  }
}

const devianceOf = (months: readonly Month[], mus: readonly number[]): number =>
  2 * sum(months, ({ y }, i) => (y > 0 ? y * Math.log(y / mus[i]!) : 0) - (y - mus[i]!))

const sum = <T>(items: readonly T[], of: (item: T, rank: number) => number): number =>
  items.reduce((total, item, rank) => total + of(item, rank), 0)
