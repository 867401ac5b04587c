import type { Markup } from '../../domain/reports/paper.ts'
import type { ReportChart } from '../../domain/reports/report.ts'
import { textWidth, wrapped } from '../pictures/svg-text.ts'
import { heightOf, uprightAxis } from './chart-axis.ts'
import type { Drawn } from './chart-bars.ts'
import type { ChartPlot } from './chart-plot.ts'
import { element } from './element.ts'
import { seriesColour, seriesDash, seriesMark } from './series-marks.ts'

const TEXT = 3
const LINE = 3.6

/** Lines over the categories in their order, each with dashes and marks of its own; a value that is missing leaves a gap. */
export const chartLines = ({ categories, series, band }: ReportChart, plot: ChartPlot): Drawn => {
  const room = (plot.right - plot.left) / Math.max(categories.length, 1)
  const x = (index: number): number => plot.left + room * (index + 0.5)
  const lines = series.flatMap((each, rank): Markup[] => {
    const colour = seriesColour(each, rank)
    const points = each.values.map((value, index) =>
      value === null ? null : ([x(index), heightOf(plot, value)] as const),
    )
    return [
      element('path', {
        ...{ d: path(points), fill: 'none', stroke: colour, 'stroke-width': 0.7 },
        ...{ 'stroke-linejoin': 'round', 'stroke-dasharray': seriesDash(rank) },
      }),
      ...points.flatMap((point) => (point ? [seriesMark(colour, rank, ...point)] : [])),
    ]
  })
  // Names that would run into each other are thinned, the first stays.
  const longest = Math.max(
    0,
    ...categories.flatMap((name) => name.split(' ').map((word) => textWidth(word, TEXT))),
  )
  const every = Math.max(1, Math.ceil((longest + 1) / room))
  const names = categories.map((name, index) =>
    index % every === 0 ? wrapped(name, room * every - 1, TEXT).slice(0, 3) : [],
  )
  return {
    drawn: [
      ...uprightAxis(plot, band),
      ...lines,
      ...names.flatMap((words, index) =>
        words.map((word, row) =>
          element('text', { x: x(index), y: plot.bottom + 4.2 + row * LINE, 'text-anchor': 'middle' }, word),
        ),
      ),
    ],
    height: plot.bottom + 2 + Math.max(1, ...names.map(({ length }) => length)) * LINE,
  }
}

/** A line through the points, broken where one is missing. */
function path(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, index) =>
      point ? `${points[index - 1] ? 'L' : 'M'}${point[0].toFixed(2)} ${point[1].toFixed(2)}` : '',
    )
    .join('')
}
