import type { ReportChart } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'
import { chartBars } from './chart-bars.ts'
import { chartLegend } from './chart-legend.ts'
import { chartLines } from './chart-lines.ts'
import { axisNumber } from './chart-plot.ts'
import { type ChartScale, chartScale } from './chart-scale.ts'
import { type Element, element } from './element.ts'
import { seriesPatterns } from './series-marks.ts'

/** Width of a chart, that of the text of an A4 page. */
export const CHART_WIDTH = 182
const HEIGHT = 46
const TEXT = 3

/** A chart as SVG of a page's width: bars, lying where their names are long, or lines; zero-based, in patterns as well as colours. */
export const chartSvg = (chart: ReportChart, id: string): Element => {
  const scale = chartScale(chart)
  const legend = chartLegend(chart, id, CHART_WIDTH)
  const drawn = (chart.form === 'bars' ? chartBars : chartLines)(chart, {
    ...{ id, scale, left: 2 + widest(scale), right: CHART_WIDTH - 2 },
    ...{ top: legend.height + 7, bottom: legend.height + 7 + HEIGHT },
  })
  return element(
    'svg',
    {
      ...{ class: 'chart', viewBox: `0 0 ${CHART_WIDTH} ${Math.ceil(drawn.height)}`, role: 'img' },
      ...{ 'aria-labelledby': `${id}-title ${id}-said`, 'font-size': TEXT },
    },
    element('title', { id: `${id}-title` }, chart.title),
    element('desc', { id: `${id}-said` }, text.chart(chart)),
    seriesPatterns(id, chart.series),
    ...legend.drawn,
    element('text', { x: 0, y: legend.height + 3.5, 'font-weight': 700 }, text.unit(chart.unit)),
    ...drawn.drawn,
  )
}

/** Room for the numbers of the axis. */
const widest = ({ ticks }: ChartScale): number =>
  Math.ceil(Math.max(...ticks.map((tick) => axisNumber(tick).length)) * TEXT * 0.56 + 1.5)
