import type { Picture } from '../../domain/hotspots/picture.ts'
import { MARGIN, mapBoxes, PAGE } from '../pictures/picture-frame.ts'
import { svgLegend } from '../pictures/svg-legend.ts'
import { svgMap } from '../pictures/svg-map.ts'
import { svgPatterns } from '../pictures/svg-patterns.ts'
import { tag, words, wrapped } from '../pictures/svg-text.ts'
import { xmlText } from '../rounds/xml-text.ts'

const LINE_MM = 3.4

/** A picture as SVG 1.1 of an A4 page in landscape: ground, outlines and words as vectors, the heat as an embedded image. It refers to nothing outside. */
export const pictureSvg = (picture: Picture): string => {
  const lines = wrapped(picture.lines.join(' · '), PAGE.width - 2 * MARGIN, LINE_MM)
  const top = MARGIN + 11 + lines.length * 4.6
  const { boxes, metres, column } = mapBoxes(picture, top)
  const inside = [
    tag('title', {}, xmlText(picture.title)),
    tag('rect', { width: PAGE.width, height: PAGE.height, fill: '#ffffff' }),
    tag('defs', {}, svgPatterns(metres)),
    words(picture.title, { x: MARGIN, y: MARGIN + 6, 'font-size': 7, 'font-weight': 700 }),
    ...lines.map((line, index) =>
      words(line, { x: MARGIN, y: MARGIN + 12.5 + index * 4.6, 'font-size': LINE_MM }),
    ),
    ...picture.maps.map((map, index) => svgMap(picture, map, boxes[index]!, metres)),
    svgLegend(picture, column),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', version: '1.1', role: 'img' },
      ...{
        width: `${PAGE.width}mm`,
        height: `${PAGE.height}mm`,
        viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
      },
      ...{ 'font-family': 'Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif', fill: '#26231f' },
    },
    inside.join('\n'),
  )}\n`
}
