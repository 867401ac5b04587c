import { type HeatRamp, type Rgb, SOFT_EDGE } from '../../domain/hotspots/heat-ramp.ts'
import type { LegendMark, Picture } from '../../domain/hotspots/picture.ts'
import { PRINT_PERIMETER, PRINT_PROVEN } from '../../domain/hotspots/print-colours.ts'
import { type LegendColumn, MARGIN, PAGE } from './picture-frame.ts'
import { tag, words, wrapped } from './svg-text.ts'

const SMALL = 2.9
const LINE = 3.7
/** Width of the ramp at most. */
const RAMP = 70

const rgb = (colour: Rgb): string => `rgb(${colour.join(',')})`
const hatch = (fill: string) => tag('rect', { width: 7, height: 4, fill })
const line = (stroke: string, width: number, dashes?: string) =>
  tag('path', { d: 'M0 2H7', stroke, 'stroke-width': width, 'stroke-dasharray': dashes })
const MARKS: Readonly<Record<LegendMark, string>> = {
  sure: line(PRINT_PROVEN, 0.95),
  probable: line(PRINT_PROVEN, 0.8, '1.5 1'),
  'not-seen': hatch('url(#unseen-swatch)'),
  unseen: hatch('url(#unseen-swatch)'),
  unproven: hatch('url(#unproven-swatch)'),
  priority: line(PRINT_PERIMETER, 0.6),
  extension: line(PRINT_PERIMETER, 0.6, '2 1.4'),
}

/** Millimetres down to the end of the last mark's words, without notes. */
export const legendHeight = ({ title, ends, notes, marks }: Picture['legend'], width: number): number => {
  const rows = (text: string, indent = 0, size = SMALL): number =>
    (wrapped(text, width - indent, size).length * LINE * size) / SMALL
  return (
    rows(title, 0, 3.4) +
    (ends ? 15.5 : 11.5) +
    notes.reduce((sum, note) => sum + rows(note), 0) +
    marks.reduce((sum, { words: meaning }) => sum + rows(meaning, 9) + 1, 1.5)
  )
}

/** The column beside the maps: ramp, what marks mean, and at its foot method and sources. */
export const svgLegend = ({ legend, maps, notes }: Picture, { left, top, width }: LegendColumn): string => {
  const parts: string[] = []
  let y = top
  const paragraph = (text: string, { indent = 0, size = SMALL, weight = 400 } = {}): void => {
    for (const each of wrapped(text, width - indent, size)) {
      y += (LINE * size) / SMALL
      parts.push(words(each, { x: left + indent, y, 'font-size': size, 'font-weight': weight }))
    }
  }
  paragraph(legend.title, { size: 3.4, weight: 700 })
  y += 2.5
  parts.push(ramp(legend, maps[0]!.heat.ramp, { left, top: y, width: Math.min(width, RAMP) }))
  y += legend.ends ? 13 : 9
  for (const note of legend.notes) paragraph(note)
  y += 1.5
  for (const { mark, words: meaning } of legend.marks) {
    parts.push(
      tag(
        'g',
        { transform: `translate(${Math.round(left * 100) / 100} ${Math.round((y + 1) * 100) / 100})` },
        MARKS[mark],
      ),
    )
    paragraph(meaning, { indent: 9 })
    y += 1
  }
  const foot = notes
    .flatMap((note) => wrapped(note, width, SMALL).length)
    .reduce((sum, count) => sum + count * LINE + 1.2, 0)
  y = Math.max(y + 3, PAGE.height - MARGIN - foot)
  for (const note of notes) {
    paragraph(note)
    y += 1.2
  }
  return parts.join('')
}

function ramp(
  legend: Picture['legend'],
  { more, less }: HeatRamp,
  { left, top: y, width: whole }: LegendColumn,
): string {
  const { stops, ends } = legend
  const width = legend.less ? whole / 2 : whole
  const cell = width / stops.length
  const numbers = (labels: readonly string[], at: (index: number) => number, anchor: string) =>
    labels
      .map((label, index) =>
        words(label, { x: at(index), y: y + 7.5, 'font-size': 2.6, 'text-anchor': anchor }),
      )
      .join('')
  const right = left + (legend.less ? width : 0)
  return [
    tag('defs', {}, gradient('ramp-more', more) + (less ? gradient('ramp-less', less) : '')),
    tag('rect', { x: right, y, width, height: 4.2, fill: 'url(#ramp-more)', 'fill-opacity': 0.8 }),
    less && legend.less
      ? tag('rect', {
          ...{ x: 0, y: 0, width, height: 4.2, fill: 'url(#ramp-less)', 'fill-opacity': 0.8 },
          transform: `translate(${left + width} ${y}) scale(-1 1)`,
        })
      : '',
    numbers(stops, (index) => right + index * cell, 'start'),
    legend.less ? numbers(legend.less, (index) => left + width - index * cell, 'end') : '',
    ends ? words(ends[0], { x: left, y: y + 11.5, 'font-size': SMALL }) : '',
    ends ? words(ends[1], { x: left + whole, y: y + 11.5, 'font-size': SMALL, 'text-anchor': 'end' }) : '',
  ].join('')
}

/** As on the map: a soft edge after the first stop, from stop to stop, the last colour going on. */
function gradient(id: string, colours: readonly Rgb[]): string {
  const stop = (at: number, colour: Rgb, opacity?: number) =>
    tag('stop', { offset: at / colours.length, 'stop-color': rgb(colour), 'stop-opacity': opacity })
  const [first] = colours
  return tag(
    'linearGradient',
    { id },
    [
      stop(0, first!, 0),
      stop(Math.log2(SOFT_EDGE), first!),
      ...colours.slice(1).map((colour, index) => stop(index + 1, colour)),
    ].join(''),
  )
}
