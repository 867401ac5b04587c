import type { Markup } from '../../domain/reports/paper.ts'
import type { ReportChart } from '../../domain/reports/report.ts'
import { BAND_LOOK } from './chart-legend.ts'
import { axisNumber, type ChartPlot } from './chart-plot.ts'
import { element } from './element.ts'
import { CHART_INK } from './series-marks.ts'

/** Where a value stands, upright. */
export const heightOf = ({ top, bottom, scale }: ChartPlot, value: number): number =>
  bottom - ((value - scale.from) / (scale.until - scale.from)) * (bottom - top)

/** Where a value stands, lying. */
export const reachOf = ({ left, right, scale }: ChartPlot, value: number): number =>
  left + ((value - scale.from) / (scale.until - scale.from)) * (right - left)

/** What lies behind an upright chart: the band aimed at, a line and a number for each mark of the axis, zero strong. */
export const uprightAxis = (plot: ChartPlot, band: ReportChart['band']): readonly Markup[] => {
  const { left, right, scale } = plot
  const y = (value: number): number => heightOf(plot, value)
  return [
    ...(band
      ? [
          element('rect', {
            ...{ x: left, y: y(Math.max(band.from, band.until)), width: right - left },
            ...{ height: Math.max(Math.abs(y(band.from) - y(band.until)), 0.3), ...BAND_LOOK },
          }),
        ]
      : []),
    ...scale.ticks.flatMap((tick) => [
      element('path', { d: `M${left} ${y(tick).toFixed(2)}H${right}`, fill: 'none', ...lineOf(tick) }),
      element('text', { x: left - 1.5, y: y(tick) + 1, 'text-anchor': 'end' }, axisNumber(tick)),
    ]),
  ]
}

/** The same behind a lying chart, its numbers below. */
export const lyingAxis = (plot: ChartPlot, band: ReportChart['band']): readonly Markup[] => {
  const { top, bottom, scale } = plot
  const x = (value: number): number => reachOf(plot, value)
  return [
    ...(band
      ? [
          element('rect', {
            ...{ x: x(Math.min(band.from, band.until)), y: top, height: bottom - top },
            ...{ width: Math.max(Math.abs(x(band.from) - x(band.until)), 0.3), ...BAND_LOOK },
          }),
        ]
      : []),
    ...scale.ticks.flatMap((tick) => [
      element('path', { d: `M${x(tick).toFixed(2)} ${top}V${bottom}`, fill: 'none', ...lineOf(tick) }),
      element('text', { x: x(tick), y: bottom + 4, 'text-anchor': 'middle' }, axisNumber(tick)),
    ]),
  ]
}

const lineOf = (tick: number) =>
  tick === 0 ? { stroke: CHART_INK, 'stroke-width': 0.4 } : { stroke: '#c9c3b8', 'stroke-width': 0.2 }
