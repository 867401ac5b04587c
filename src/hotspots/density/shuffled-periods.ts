import { rngOf } from '../../domain/rng.ts'
import { addWeighted, type CellShares, emptyMass, massColumns } from './cell-shares.ts'
import { type Kernel, kernelAt } from './kernel.ts'
import type { MetricGrid } from './metric-grid.ts'
import type { PeriodSeries } from './period-series.ts'
import { type Spread, spreadMass } from './spread-mass.ts'

/** Share of all nulls in which anything at all is called proven. */
const FAMILY_WISE = 0.05

/** What one situation counts for in a period: 1 over its months. */
export type PerMonth = { readonly a: number; readonly b: number }

type Null = {
  /** Probability of each series to be of B. */
  readonly ofB: Float64Array
  readonly expected: Float64Array
  readonly deviation: Float64Array
}

/**
 * How surely B differs from A, by cell: beyond 1 it is more than chance, above where there is more, below where there is
 * less. Under each null, series get the period A or B by lot, whole, with the probability that the null gives to B. At
 * each cell the difference less its expectation is taken in units of its standard deviation (of all series nearby and one
 * situation more, lest a lone one weigh); the greatest of the whole grid is kept of every shuffle (Westfall and Young,
 * “Resampling-based multiple testing”, 1993, the max statistic), and the 5 % greatest of them bound what chance gives
 * anywhere. Of several nulls, all must be exceeded the same way.
 */
export const shuffledPeriods = (
  series: PeriodSeries,
  chances: readonly Float64Array[],
  places: CellShares,
  { grid, kernel }: { readonly grid: MetricGrid; readonly kernel: Kernel },
  perMonth: PerMonth,
  { seed, shuffles }: { readonly seed: number; readonly shuffles: number },
): Float64Array => {
  const spread = spreadMass(grid, kernel)
  const weights = new Float64Array(series.inA.length)
  const mass = emptyMass(grid)
  const field = new Float64Array(grid.columns * grid.rows)
  const spreadWeights = (by: Spread = spread): Float64Array => {
    mass.fill(0)
    addWeighted(mass, massColumns(grid), places, weights)
    by(mass, field, 1)
    return field
  }
  const nulls = chances.map(
    (ofB): Null => nullOf(series, ofB, perMonth, grid, kernel, weights, spreadWeights),
  )
  const fixed = fixedWeights(series, perMonth)
  const rng = rngOf(seed)
  const lots = new Float64Array(series.place.length)
  const greatest = nulls.map(() => new Float64Array(shuffles))
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    for (let one = 0; one < lots.length; one++) lots[one] = rng.unit()
    nulls.forEach(({ ofB, expected, deviation }, rank) => {
      weights.set(fixed)
      for (let one = 0; one < lots.length; one++)
        weights[series.place[one]!]! +=
          series.situations[one]! * (lots[one]! < ofB[one]! ? perMonth.b : -perMonth.a)
      const shuffled = spreadWeights()
      let most = 0
      for (let cell = 0; cell < shuffled.length; cell++) {
        const off = Math.abs(shuffled[cell]! - expected[cell]!) / deviation[cell]!
        if (off > most) most = off
      }
      greatest[rank]![shuffle] = most
    })
  }
  for (let place = 0; place < weights.length; place++)
    weights[place] = series.inB[place]! * perMonth.b - series.inA[place]! * perMonth.a
  const observed = spreadWeights().slice()
  const bounds = greatest.map((of) => boundOf(of))
  return observed.map((value, cell) => {
    const offs = nulls.map(
      ({ expected, deviation }, rank) => (value - expected[cell]!) / deviation[cell]! / bounds[rank]!,
    )
    if (offs.every((off) => off > 0)) return Math.min(...offs)
    return offs.every((off) => off < 0) ? Math.max(...offs) : 0
  })
}

/** What situations that both periods hold add to any shuffle. */
function fixedWeights({ place, situations, inA, inB }: PeriodSeries, perMonth: PerMonth): Float64Array {
  const shuffled = new Float64Array(inA.length)
  for (let one = 0; one < place.length; one++) shuffled[place[one]!]! += situations[one]!
  return shuffled.map((moved, at) => ((inA[at]! + inB[at]! - moved) / 2) * (perMonth.b - perMonth.a))
}

function nullOf(
  series: PeriodSeries,
  ofB: Float64Array,
  perMonth: PerMonth,
  grid: MetricGrid,
  kernel: Kernel,
  weights: Float64Array,
  spreadWeights: (by?: Spread) => Float64Array,
): Null {
  weights.set(fixedWeights(series, perMonth))
  for (let one = 0; one < ofB.length; one++)
    weights[series.place[one]!]! +=
      series.situations[one]! * (ofB[one]! * perMonth.b - (1 - ofB[one]!) * perMonth.a)
  const expected = spreadWeights().slice()
  const swing = (perMonth.a + perMonth.b) ** 2
  weights.fill(0)
  for (let one = 0; one < ofB.length; one++)
    weights[series.place[one]!]! += series.situations[one]! ** 2 * ofB[one]! * (1 - ofB[one]!) * swing
  const squared = squaredKernel(kernel)
  const ofOne = perMonth.a * perMonth.b * kernelAt(kernel, 0) ** 2
  const deviation = spreadWeights(spreadMass(grid, squared.kernel)).map((variance) =>
    Math.sqrt(variance * squared.whole + ofOne),
  )
  return { ofB, expected, deviation }
}

/** The square of a kernel, whose whole is no longer 1; of the quartic's, the quartic of the same whole and spread. */
function squaredKernel({ shape, bandwidthMetres }: Kernel): { kernel: Kernel; whole: number } {
  const square = Math.PI * bandwidthMetres ** 2
  return shape === 'gaussian'
    ? { kernel: { shape, bandwidthMetres: bandwidthMetres / Math.SQRT2 }, whole: 1 / (4 * square) }
    : { kernel: { shape, bandwidthMetres: bandwidthMetres * Math.sqrt(2 / 3) }, whole: 9 / (5 * square) }
}

/** What the greatest of a shuffle exceeds in fewer than 5 % of cases, the one observed counted among them. */
function boundOf(greatest: Float64Array): number {
  const falling = greatest.toSorted().reverse()
  return falling[Math.floor(FAMILY_WISE * (greatest.length + 1)) - 1] ?? Number.POSITIVE_INFINITY
}
