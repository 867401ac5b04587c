import type { Picture } from '../../domain/hotspots/picture.ts'
import { legendHeight, svgLegend } from './svg-legend.ts'
import { svgMap } from './svg-map.ts'
import { svgPatterns } from './svg-patterns.ts'
import { tag } from './svg-text.ts'

/** As wide as the maps, one under the other, in units of which a line of text takes four. */
const WIDTH = 100
/** Above a map, for its caption. */
const CAPTION = 7
const GAP = 4
const LARGER = 1.5

/** A picture's maps and their legend alone, one under the other, for a screen that is held upright. */
export const tallMapDrawing = (picture: Picture): string => {
  const { maps, widthMetres, heightMetres, legend } = picture
  const metres = widthMetres / WIDTH
  const each = CAPTION + heightMetres / metres + GAP
  const column = { left: 0, top: 0, width: WIDTH / LARGER }
  const top = maps.length * each
  const height = Math.ceil(top + legendHeight(legend, column.width) * LARGER + GAP)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}` },
      ...{ width: WIDTH * 8, height: height * 8, fill: '#26231f' },
      'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif',
    },
    [
      tag('defs', {}, svgPatterns(metres)),
      ...maps.map((map, rank) =>
        svgMap(
          picture,
          map,
          { x: 0, y: rank * each + CAPTION, width: WIDTH, height: heightMetres / metres },
          metres,
        ),
      ),
      tag(
        'g',
        { transform: `translate(0 ${top.toFixed(2)}) scale(${LARGER})` },
        svgLegend({ ...picture, legend, notes: [] }, column),
      ),
    ].join('\n'),
  )}\n`
}
