import { type Report, type ReportChart, tallName } from '../../domain/reports/report.ts'
import { chartSvg } from '../papers/chart-svg.ts'
import { markupText } from '../papers/markup-text.ts'
import { CHART_INK } from '../papers/series-marks.ts'
import { mapDrawing } from '../pictures/map-drawing.ts'
import { tag } from '../pictures/svg-text.ts'
import { tallMapDrawing } from '../pictures/tall-map-drawing.ts'

/** Pixels of a unit of a chart: only the proportion matters. */
const PIXELS = 10

const chartDrawing = (chart: ReportChart): string => {
  const { attributes, children = [] } = chartSvg(chart, 'scene')
  const viewBox = attributes?.viewBox ?? ''
  const [, , width, height] = viewBox.split(' ').map(Number)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox, fill: CHART_INK },
      ...{
        width: (width ?? 0) * PIXELS,
        height: (height ?? 0) * PIXELS,
        'font-size': attributes?.['font-size'],
      },
      'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif',
    },
    children.map(markupText).join(''),
  )}\n`
}

/** Charts and maps of a report, each drawn to fill a screen, as SVG by the id of the chart or the name of the picture. */
export const sceneDrawings = ({ sections }: Report): Readonly<Record<string, string>> => {
  const drawings: Record<string, string> = {}
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'chart') drawings[block.chart.id] = chartDrawing(block.chart)
    if (block.kind === 'map') {
      drawings[block.picture.name] = mapDrawing(block.picture)
      drawings[tallName(block.picture.name)] = tallMapDrawing(block.picture)
    }
  }
  return drawings
}
