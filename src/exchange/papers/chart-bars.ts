import type { Markup } from '../../domain/reports/paper.ts'
import type { ReportChart } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'
import { textWidth, wrapped } from '../pictures/svg-text.ts'
import { heightOf, lyingAxis, reachOf, uprightAxis } from './chart-axis.ts'
import { axisNumber, type ChartPlot } from './chart-plot.ts'
import { element } from './element.ts'
import { CHART_INK, seriesFill } from './series-marks.ts'

const TEXT = 3
const LINE = 3.6
/** Share of a category's room that its bars take. */
const FILLED = 0.72
/** Width of a bar from which its value stands at its end: narrower ones would run into each other. */
const WIDE_ENOUGH = 5
/** Lying bars: thickness, room between categories, column of names. */
const BAR = 3.6
const BETWEEN = 2.6
const NAMES = 58

export type Drawn = { readonly drawn: readonly Markup[]; readonly height: number }

/** Bars side by side in each category: upright where names fit under them in three lines, else lying. */
export const chartBars = (chart: ReportChart, plot: ChartPlot): Drawn => {
  const room = (plot.right - plot.left) / Math.max(chart.categories.length, 1)
  const fits = chart.categories.every(
    (name) =>
      wrapped(name, room - 1, TEXT).length <= 3 &&
      name.split(' ').every((word) => textWidth(word, TEXT) <= room),
  )
  return fits ? upright(chart, plot, room) : lying(chart, plot)
}

const look = (plot: ChartPlot, rank: number) => ({
  fill: seriesFill(plot.id, rank),
  stroke: CHART_INK,
  'stroke-width': 0.25,
})

/** Of a category of which nothing is known, that it is so, in place of bars. */
const unknownAt = (
  series: ReportChart['series'],
  index: number,
  at: { readonly x: number; readonly y: number },
) =>
  series.some(({ values }) => (values[index] ?? null) !== null)
    ? []
    : [element('text', { ...at, 'text-anchor': 'middle' }, text.notSaid)]

function upright(chart: ReportChart, plot: ChartPlot, room: number): Drawn {
  const { categories, series, band } = chart
  const wide = (room * FILLED) / Math.max(series.length, 1)
  const zero = heightOf(plot, 0)
  const bars = categories.flatMap((_, index) =>
    series.flatMap(({ values }, rank) => {
      const value = values[index] ?? null
      if (value === null) return []
      const x = plot.left + room * (index + (1 - FILLED) / 2) + wide * rank
      const end = heightOf(plot, value)
      const label = element(
        'text',
        { x: x + wide / 2, y: value < 0 ? end + 3.2 : end - 1, 'text-anchor': 'middle' },
        axisNumber(value),
      )
      return [
        element('rect', {
          ...{ x, y: Math.min(end, zero), width: wide, height: Math.abs(end - zero) },
          ...look(plot, rank),
        }),
        ...(wide >= Math.max(WIDE_ENOUGH, textWidth(axisNumber(value), TEXT)) ? [label] : []),
      ]
    }),
  )
  const names = categories.map((name) => wrapped(name, room - 1, TEXT))
  return {
    drawn: [
      ...uprightAxis(plot, band),
      ...bars,
      ...categories.flatMap((_, index) =>
        unknownAt(series, index, { x: plot.left + room * (index + 0.5), y: zero - 1 }),
      ),
      ...names.flatMap((lines, index) =>
        lines.map((line, row) =>
          element(
            'text',
            {
              ...{ x: plot.left + room * (index + 0.5), y: plot.bottom + 4.2 + row * LINE },
              'text-anchor': 'middle',
            },
            line,
          ),
        ),
      ),
    ],
    height: plot.bottom + 2 + Math.max(1, ...names.map(({ length }) => length)) * LINE,
  }
}

function lying(chart: ReportChart, { top, ...plot }: ChartPlot): Drawn {
  const { categories, series, band } = chart
  const names = categories.map((name) => wrapped(name, NAMES - 3, TEXT))
  const thick = names.map((lines) => Math.max(series.length * BAR, lines.length * LINE))
  const tops = [top + 1]
  for (const each of thick) tops.push(tops.at(-1)! + each + BETWEEN)
  const bottom = tops.at(-1)!
  // Room for the value beside the longest bar.
  const inside: ChartPlot = { ...plot, top, bottom, left: NAMES, right: plot.right - 9 }
  const zero = reachOf(inside, 0)
  const bars = categories.flatMap((_, index) =>
    series.flatMap(({ values }, rank) => {
      const value = values[index] ?? null
      if (value === null) return []
      const y = tops[index]! + (thick[index]! - series.length * BAR) / 2 + rank * BAR
      const end = reachOf(inside, value)
      const label = element(
        'text',
        {
          ...{ x: end + (value < 0 ? -1 : 1), y: y + BAR / 2 + 1 },
          'text-anchor': value < 0 ? 'end' : 'start',
        },
        axisNumber(value),
      )
      const box = { x: Math.min(end, zero), y, width: Math.abs(end - zero), height: BAR }
      return [element('rect', { ...box, ...look(inside, rank) }), label]
    }),
  )
  return {
    drawn: [
      ...lyingAxis(inside, band),
      ...bars,
      ...categories.flatMap((_, index) =>
        unknownAt(series, index, { x: zero + 5, y: tops[index]! + thick[index]! / 2 + 1 }),
      ),
      ...names.flatMap((lines, index) =>
        lines.map((line, row) =>
          element(
            'text',
            {
              x: NAMES - 2,
              y: tops[index]! + thick[index]! / 2 + 1 + (row - (lines.length - 1) / 2) * LINE,
              'text-anchor': 'end',
            },
            line,
          ),
        ),
      ),
    ],
    height: bottom + 6,
  }
}
