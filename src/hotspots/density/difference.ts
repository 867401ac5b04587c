import type { Density, Difference, DifferenceView } from '../../domain/hotspots/density.ts'
import type { View } from '../../domain/hotspots/observations.ts'
import { MONTH_DAYS } from '../../domain/period.ts'
import { cellShares } from './cell-shares.ts'
import { coarser, finer } from './coarse-grid.ts'
import { densityIndex, type Noted } from './density-index.ts'
import { mapGrid, onPlane } from './map-grid.ts'
import { passageChances } from './passage-chances.ts'
import { periodSeries } from './period-series.ts'
import { shuffledPeriods } from './shuffled-periods.ts'

const SHUFFLES = 199
/** The test is made on cells so many times as wide as the picture's: half a standard deviation of the kernel at most. */
const COARSER = 2

/**
 * Period B against period A: the difference of their densities per month, so that a longer period is not a warmer one, of
 * the families that both views hold. *Proven* where it exceeds what 95 of 100 shuffles of the periods give anywhere on
 * the grid (see `shuffledPeriods`); situations that follow each other at one place within 7 days are shuffled as one. Two
 * nulls must be exceeded: as many situations a month in both periods; and, where passages of both are known, as many seen
 * a passage at every place, so that more passages alone prove nothing. Throws on a bandwidth or cell that is not positive.
 */
export const difference = (noted: Noted, view: DifferenceView): Difference => {
  const { a, b, seed, shuffles = SHUFFLES } = view
  const families = b.families.filter((family) => a.families.includes(family))
  const index = densityIndex(noted, view)
  const of = (period: View): Density => index.density({ ...period, families, unit: 'per-hectare-month' })
  const [first, second] = [of(a), of(b)]
  const values = second.values.map((value, cell) => value - first.values[cell]!)
  const { grid, kernel, projection } = mapGrid(view)
  const coarse = coarser(grid, COARSER)
  const series = periodSeries(noted, a, b, families)
  const perMonth = { a: MONTH_DAYS / daysOf(a), b: MONTH_DAYS / daysOf(b) }
  const ofB = daysOf(b) / (daysOf(a) + daysOf(b))
  const byMonths = new Float64Array(series.place.length).fill(ofB)
  const byPassages = passageChances(noted, series, a, b, ofB)
  const sureness = shuffledPeriods(
    series,
    byPassages ? [byMonths, byPassages] : [byMonths],
    cellShares(onPlane(noted.positions, projection), coarse),
    { grid: coarse, kernel },
    perMonth,
    { seed, shuffles },
  )
  const { columns, rows, cellMetres, corners } = first
  return {
    ...{ columns, rows, cellMetres, corners, values },
    proven: Uint8Array.from(finer(sureness, coarse, grid), (sure) => (Math.abs(sure) > 1 ? 1 : 0)),
    greatest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    ...{ a: first.period, b: second.period, counts: [first.count, second.count] },
    ...{ against: byPassages ? 'months-and-passages' : 'months', seed, shuffles },
  }
}

const daysOf = ({ from, until }: View): number => Math.max(1, until - from + 1)
