import type { Picture } from '../../domain/hotspots/picture.ts'
import type { LegendColumn, MapBox } from '../pictures/picture-frame.ts'
import { legendHeight, svgLegend } from '../pictures/svg-legend.ts'
import { svgMap } from '../pictures/svg-map.ts'
import { svgPatterns } from '../pictures/svg-patterns.ts'
import { tag } from '../pictures/svg-text.ts'

/** Width of a map's picture, that of the text of an A4 page, in millimetres. */
export const MAP_WIDTH = 182
const COLUMN = 60
const GAP = 5
/** The tallest that one map is, so that a page has room for what is said of it. */
const TALLEST = 115
/** Pixels along a cell's side: a map of a page is a third as wide as one saved alone. */
const PER_CELL = 2
/** Above each map, for its caption. */
const CAPTION = 7

/** Maps of a picture with their legend, as SVG of a page's width: one map has it beside, two have it below. What else is said of them stands around it, as text. */
export const mapSvg = (picture: Picture): string => {
  const { maps, widthMetres, heightMetres, legend } = picture
  const isOne = maps.length === 1
  const room = isOne
    ? Math.min(MAP_WIDTH - COLUMN - GAP, (TALLEST * widthMetres) / heightMetres)
    : (MAP_WIDTH - (maps.length - 1) * GAP) / maps.length
  const metres = widthMetres / room
  const boxes = maps.map(
    (_, index): MapBox => ({
      ...{ x: index * (room + GAP), y: CAPTION, width: room, height: heightMetres / metres },
    }),
  )
  const low = CAPTION + heightMetres / metres
  const column: LegendColumn = isOne
    ? { left: room + GAP, top: CAPTION, width: COLUMN }
    : { left: 0, top: low + 4, width: MAP_WIDTH }
  const height = Math.ceil(Math.max(low, column.top + legendHeight(legend, column.width)) + 2)
  const plain: Picture = { ...picture, notes: [] }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${MAP_WIDTH} ${height}` },
      ...{ width: `${MAP_WIDTH}mm`, height: `${height}mm`, fill: '#26231f' },
      'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif',
    },
    [
      tag('rect', { width: MAP_WIDTH, height, fill: '#ffffff' }),
      tag('defs', {}, svgPatterns(metres)),
      ...maps.map((map, index) => svgMap(plain, map, boxes[index]!, metres, PER_CELL)),
      svgLegend(plain, column),
    ].join('\n'),
  )}\n`
}
