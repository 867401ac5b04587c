import { base64 } from '../../domain/base64.ts'
import { heatPixels } from '../../domain/hotspots/heat-pixels.ts'
import type { Picture, PictureMap, PictureMark } from '../../domain/hotspots/picture.ts'
import { PRINT_PERIMETER, PRINT_PROVEN, PRINT_UNSEEN } from '../../domain/hotspots/print-colours.ts'
import type { SheetPoint } from '../../domain/sheet.ts'
import { heatMap } from '../../messages/heat-map.ts'
import { picture as text } from '../../messages/picture.ts'
import { freeLabels } from './free-labels.ts'
import { MARGIN, type MapBox, PAGE, SIDE_BY_SIDE } from './picture-frame.ts'
import { pngOf } from './png.ts'
import { tag, textWidth, words } from './svg-text.ts'

/** Pixels along a cell's side: at 10 m a cell, finer than 300 to the inch on A4. */
const PER_CELL = 4
const STRIPE_MM = 1.8
const RING_MM = 2.1
const LABEL_MM = 3.1

const path = (line: readonly SheetPoint[], isClosed: boolean): string =>
  `M${line.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')}${isClosed ? 'z' : ''}`

/** Of small maps: still 200 to the inch or more. */
const SMALL_PER_CELL = 2

/** One map of a picture, drawn in metres inside its box; `metres`: how many a millimetre of paper is; `perCell`: pixels along a cell's side. */
export const svgMap = (
  picture: Picture,
  { heat, marks, caption }: PictureMap,
  box: MapBox,
  metres: number,
  perCell = picture.maps.length > SIDE_BY_SIDE ? SMALL_PER_CELL : PER_CELL,
): string => {
  const isSmall = picture.maps.length > SIDE_BY_SIDE
  const { widthMetres, heightMetres, heatFrom, heatUntil } = picture
  const stroke = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  const image = heatPixels(heat, {
    ...{ perCell, unseen: PRINT_UNSEEN },
    stripeCells: (STRIPE_MM * metres) / heat.raster.cellMetres,
  })
  const ground = [
    tag('rect', { width: widthMetres, height: heightMetres, fill: '#ffffff' }),
    tag('path', {
      ...{ ...stroke, stroke: '#e2ddd3', 'stroke-width': (isSmall ? 0.25 : 0.55) * metres },
      d: picture.streets.map((line) => path(line, false)).join(''),
    }),
    tag('image', {
      ...{
        x: heatFrom[0],
        y: heatFrom[1],
        width: heatUntil[0] - heatFrom[0],
        height: heatUntil[1] - heatFrom[1],
      },
      ...{ preserveAspectRatio: 'none', opacity: 0.8 },
      href: `data:image/png;base64,${base64(pngOf(image))}`,
    }),
    tag('path', {
      ...{ fill: '#8f8779', 'fill-opacity': 0.14, stroke: '#5f584c', 'stroke-width': 0.22 * metres },
      d: picture.buildings.map((ring) => path(ring, true)).join(''),
    }),
    ...picture.perimeter.map(({ ring, isEstimated }) =>
      tag('path', {
        ...{
          ...stroke,
          stroke: PRINT_PERIMETER,
          'stroke-width': (isSmall ? 0.4 : 0.6) * metres,
          d: path(ring, true),
        },
        'stroke-dasharray': isEstimated ? `${2 * metres} ${1.4 * metres}` : undefined,
      }),
    ),
  ]
  // One map's caption may run over the legend, which begins below it; two stand side by side.
  const room = picture.maps.length > 1 ? box.width : PAGE.width - 2 * MARGIN
  const longest = Math.max(...picture.maps.map((each) => textWidth(each.caption, 4)))
  const captionSize = Math.min(4, (4 * room) / longest)
  const inside = [
    ...ground,
    ...marks.map((mark) => drawnMark(mark, metres)),
    ...names(marks, picture, metres),
  ]
  return (
    words(caption, { x: box.x, y: box.y - 2.2, 'font-size': captionSize, 'font-weight': 700 }) +
    tag('svg', { ...box, viewBox: `0 0 ${widthMetres} ${heightMetres}` }, inside.join('')) +
    tag('rect', { ...box, fill: 'none', stroke: '#8f8779', 'stroke-width': 0.2 }) +
    // Maps of one scale in rows need one bar, on the first.
    (isSmall && picture.maps[0]!.caption !== caption ? '' : scaleBar(box, metres))
  )
}

function drawnMark({ verdict, rings, at }: PictureMark, metres: number): string {
  const shape =
    rings.length > 0
      ? { name: 'path', attributes: { d: rings.map((ring) => path(ring, true)).join('') } }
      : { name: 'circle', attributes: { cx: at[0], cy: at[1], r: RING_MM * metres } }
  const line = (stroke: string, width: number, dashes?: string) =>
    tag(shape.name, {
      ...{
        ...shape.attributes,
        fill: 'none',
        stroke,
        'stroke-width': width * metres,
        'stroke-linejoin': 'round',
      },
      'stroke-dasharray': dashes,
    })
  const dashes = `${1.5 * metres} ${metres}`
  if (verdict === 'not-seen')
    return rings.length > 0
      ? tag(shape.name, { ...shape.attributes, fill: 'url(#unseen)' })
      : line(`rgb(${PRINT_UNSEEN.join(',')})`, 0.5, dashes)
  return (
    line('#ffffff', 1.9) +
    line(PRINT_PROVEN, verdict === 'sure' ? 0.95 : 0.8, verdict === 'sure' ? undefined : dashes)
  )
}

function names(marks: readonly PictureMark[], picture: Picture, metres: number): readonly string[] {
  const size = LABEL_MM * metres
  const proven = marks.filter(({ verdict }) => verdict !== 'not-seen')
  const labels = proven.map(({ name, verdict, rings, at }) => {
    const points = rings.length > 0 ? rings.flat() : [at]
    const reach = (rings.length > 0 ? 1.2 : 3) * metres
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [x, y] = [Math.min(...xs) - reach, Math.min(...ys) - reach]
    const label = `${name} · ${heatMap.verdict[verdict === 'sure' ? 'sure' : 'probable']}`
    const mark = { x, y, width: Math.max(...xs) + reach - x, height: Math.max(...ys) + reach - y }
    return { label, mark, width: textWidth(label, size), height: 1.25 * size }
  })
  const places = freeLabels(labels, { width: picture.widthMetres, height: picture.heightMetres })
  return labels.map(({ label }, index) =>
    words(label, {
      ...{ x: places[index]!.x, y: places[index]!.y + 0.95 * size, 'font-size': size, 'font-weight': 700 },
      ...{ fill: PRINT_PROVEN, stroke: '#ffffff', 'stroke-width': 0.25 * size },
      ...{ 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
    }),
  )
}

/** A round length near a quarter of the map, and where north is, on a ground of their own. */
function scaleBar({ x, y, width, height }: MapBox, metres: number): string {
  const length =
    [20, 50, 100, 200, 500, 1000, 2000, 5000].findLast((each) => each <= (width * metres) / 4) ?? 10
  const [left, low] = [x + 3, y + height - 3]
  const right = left + length / metres
  const ink = '#26231f'
  const ground = { x: left - 1.5, y: low - 6, width: right - left + 12, height: 7.6 }
  return [
    tag('rect', { ...ground, fill: '#ffffff', 'fill-opacity': 0.85 }),
    tag('path', {
      ...{ d: `M${left} ${low - 1.5}V${low}H${right}V${low - 1.5}` },
      ...{ fill: 'none', stroke: ink, 'stroke-width': 0.4 },
    }),
    words(text.metres(length), {
      ...{ x: (left + right) / 2, y: low - 2, 'font-size': 3, 'text-anchor': 'middle' },
    }),
    tag('path', { d: `M${right + 4} ${low - 5}l1.6 5l-1.6-1.2l-1.6 1.2z`, fill: ink }),
    words(text.north, { x: right + 6.4, y: low - 0.6, 'font-size': 3 }),
  ].join('')
}
