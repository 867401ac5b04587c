import type { ReportChart } from '../../domain/reports/report.ts'

export type ChartScale = {
  /** Lowest and highest of the axis; nothing is cut, and zero is on it. */
  readonly from: number
  readonly until: number
  /** Values marked along it, zero among them. */
  readonly ticks: readonly number[]
}

const MOST_TICKS = 6
/** What differs by less is one value: no step is found for it. */
const LEAST_SPAN = 1e-9

/** Round steps of 1, 2 or 5: the first with which so many marks reach over the span. */
const stepOf = (span: number, isWhole: boolean): number => {
  const least = isWhole ? 1 : 0
  for (let power = Math.floor(Math.log10(span / MOST_TICKS)); ; power++)
    for (const digit of [1, 2, 5]) {
      const step = digit * 10 ** power
      if (step >= least && span / step <= MOST_TICKS) return step
    }
}

/** The axis of a chart: from zero, or from below it where there are values below; without values from 0 to 1. */
export const chartScale = ({ series, band }: Pick<ReportChart, 'series' | 'band'>): ChartScale => {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null))
  const all = [0, ...values, ...(band ? [band.from, band.until] : [])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const span = high - low < LEAST_SPAN ? 1 : high - low
  const step = stepOf(span, all.every(Number.isInteger))
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), low < 0 ? 0 : 1)]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  // 3 × 0.1 is 0.30000000000000004.
  const rounded = ticks.map((tick) => Number(tick.toPrecision(12)))
  return { from: rounded[0]!, until: rounded.at(-1)!, ticks: rounded }
}
