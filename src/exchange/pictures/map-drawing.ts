import type { Picture } from '../../domain/hotspots/picture.ts'
import { svgLegend } from './svg-legend.ts'
import { svgMap } from './svg-map.ts'
import { svgPatterns } from './svg-patterns.ts'
import { tag } from './svg-text.ts'

/** A screen in landscape, in units of which a line of text takes nearly four: it is read from the end of a room. */
const SCREEN = { width: 232, height: 100 } as const
/** Above a map, for its caption. */
const CAPTION = 7
const GAP = 6
/** The legend is larger than on paper. */
const LARGER = 1.3

/** A picture's maps and their legend alone, as SVG that fills a screen: title and method are said beside it. */
export const mapDrawing = (picture: Picture): string => {
  const { maps, widthMetres, heightMetres, legend } = picture
  const high = SCREEN.height - CAPTION
  // Half of the screen at most: the legend is not squeezed.
  const wide = (SCREEN.width * 0.62) / maps.length - GAP
  const metres = Math.max(heightMetres / high, widthMetres / wide)
  const width = widthMetres / metres
  const left = maps.length * (width + GAP)
  const boxes = maps.map((_, rank) => ({
    ...{ x: rank * (width + GAP), y: CAPTION, width, height: heightMetres / metres },
  }))
  const column = { left: 0, top: 0, width: (SCREEN.width - left) / LARGER }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SCREEN.width} ${SCREEN.height}` },
      ...{ width: SCREEN.width * 8, height: SCREEN.height * 8, fill: '#26231f' },
      'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif',
    },
    [
      tag('defs', {}, svgPatterns(metres)),
      ...maps.map((map, rank) => svgMap(picture, map, boxes[rank]!, metres)),
      tag(
        'g',
        { transform: `translate(${left.toFixed(2)} ${CAPTION}) scale(${LARGER})` },
        svgLegend({ ...picture, legend, notes: [] }, column),
      ),
    ].join('\n'),
  )}\n`
}
