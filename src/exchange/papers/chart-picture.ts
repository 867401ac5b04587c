import type { Markup } from '../../domain/reports/paper.ts'
import type { Report, ReportChart } from '../../domain/reports/report.ts'
import { namePart } from '../../messages/file-names.ts'
import { paper as text } from '../../messages/paper.ts'
import { PAGE } from '../pictures/picture-frame.ts'
import { tag, wrapped } from '../pictures/svg-text.ts'
import { CHART_WIDTH, chartSvg } from './chart-svg.ts'
import { element } from './element.ts'
import { markupText } from './markup-text.ts'
import { CHART_INK } from './series-marks.ts'

const MARGIN = 12
const TITLE = 8
const SMALL = 4
const INSIDE = PAGE.width - 2 * MARGIN

/** A chart as SVG of an A4 page in landscape, to be pasted in a document: its title, the drawing, its note, and which report it is from. Throws when the report has no such chart. */
export const chartPicture = (report: Report, id: string): string => {
  const chart = chartOf(report, id)
  const drawn = chartSvg(chart, 'picture')
  const inside = drawn.children ?? []
  const high = Number(drawn.attributes!.viewBox!.split(' ')[3])
  const titles = wrapped(chart.title, INSIDE, TITLE)
  const foot = [
    ...(report.fictional ? [text.fictionalWhy] : []),
    ...(chart.note ? [chart.note] : []),
    text.source(report.title, [...report.lines, text.made(report.made)]),
  ].flatMap((line) => wrapped(line, INSIDE, SMALL))
  const top = MARGIN + titles.length * TITLE * 1.2 + 2
  const bottom = PAGE.height - MARGIN - foot.length * SMALL * 1.35
  const scale = Math.min(INSIDE / CHART_WIDTH, (bottom - top - 4) / high)
  const line = (words: string, y: number, size: number, weight: number): Markup =>
    element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight }, words)
  const page: readonly Markup[] = [
    element('rect', { width: PAGE.width, height: PAGE.height, fill: '#ffffff' }),
    ...titles.map((words, row) => line(words, MARGIN + TITLE + row * TITLE * 1.2, TITLE, 700)),
    ...foot.map((words, row) => line(words, bottom + (row + 1) * SMALL * 1.35, SMALL, 400)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${PAGE.width} ${PAGE.height}` },
      ...{ width: `${PAGE.width}mm`, height: `${PAGE.height}mm`, fill: CHART_INK },
      'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif',
    },
    [
      ...page.map(markupText),
      tag(
        'g',
        { transform: `translate(${MARGIN} ${top}) scale(${scale.toFixed(4)})`, 'font-size': 3 },
        inside.map(markupText).join(''),
      ),
    ].join('\n'),
  )}\n`
}

/** The name of its file, without its ending: the report's, and what is drawn. */
export const chartName = (report: Report, id: string): string =>
  `${report.name}-${namePart(chartOf(report, id).title)}`

function chartOf({ sections }: Report, id: string): ReportChart {
  const chart = sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])))
    .find((each) => each.id === id)
  if (!chart) throw new Error(`no chart ${id}`)
  return chart
}
