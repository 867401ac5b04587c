import type { Markup } from '../../domain/reports/paper.ts'
import type { ReportChart } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'
import { textWidth } from '../pictures/svg-text.ts'
import { element } from './element.ts'
import { CHART_INK, seriesColour, seriesDash, seriesFill, seriesMark } from './series-marks.ts'

const LINE = 5
const SWATCH = 7
const TEXT = 3

export const BAND_LOOK = {
  fill: '#e9e6df',
  stroke: '#6b6355',
  'stroke-width': 0.25,
  'stroke-dasharray': '1.2 0.8',
} as const

/** Names of the series beside their marks, and of the band, in as many lines as it takes; nothing for one series alone. */
export const chartLegend = (
  { form, series, band }: ReportChart,
  id: string,
  width: number,
): { readonly drawn: readonly Markup[]; readonly height: number } => {
  const entries = [
    ...(series.length > 1 || band
      ? series.map((each, rank) => ({
          name: each.name,
          swatch: swatchOf(form, id, rank, seriesColour(each, rank)),
        }))
      : []),
    ...(band ? [{ name: text.band(band.name, band.from, band.until), swatch: bandSwatch }] : []),
  ]
  let [x, line] = [0, 0]
  const drawn = entries.flatMap(({ name, swatch }) => {
    const wide = SWATCH + 1.5 + textWidth(name, TEXT) + 5
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1]
    const [left, y] = [x, line * LINE + 2.5]
    x += wide
    return [...swatch(left, y), element('text', { x: left + SWATCH + 1.5, y: y + 1.1 }, name)]
  })
  return { drawn, height: entries.length === 0 ? 0 : (line + 1) * LINE + 1 }
}

const swatchOf =
  (form: ReportChart['form'], id: string, rank: number, colour: string) =>
  (x: number, y: number): readonly Markup[] =>
    form === 'bars'
      ? [
          element('rect', {
            ...{ x, y: y - 1.6, width: SWATCH, height: 3.2 },
            ...{ fill: seriesFill(id, rank), stroke: CHART_INK, 'stroke-width': 0.25 },
          }),
        ]
      : [
          element('path', {
            ...{ d: `M${x} ${y}h${SWATCH}`, fill: 'none', stroke: colour, 'stroke-width': 0.7 },
            'stroke-dasharray': seriesDash(rank),
          }),
          seriesMark(colour, rank, x + SWATCH / 2, y),
        ]

const bandSwatch = (x: number, y: number): readonly Markup[] => [
  element('rect', { x, y: y - 1.6, width: SWATCH, height: 3.2, ...BAND_LOOK }),
]
