import type { Markup } from '../../domain/reports/paper.ts'
import { element } from './element.ts'

/** Blue, orange, bluish green, reddish purple, sky blue, vermilion of the Okabe–Ito set: told apart by any colour vision. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const
export const CHART_INK = '#26231f'

/** What differs from series to series, beside colour: the filling of a bar, the dashes and the mark of a line. */
const FILLINGS = ['plain', 'diagonal', 'dots', 'back-diagonal', 'level', 'crossed'] as const
const DASHES = [undefined, '2.4 1.2', '0.6 1.1', '4 1 0.6 1', '1.4 1.4', '5 1.4'] as const

export const seriesColour = (rank: number): string => COLOURS[rank % COLOURS.length]!
export const seriesDash = (rank: number): string | undefined => DASHES[rank % DASHES.length]

const stroke = (colour: string, d: string): Markup =>
  element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 0.5 })

/** One tile of a filling, on a white ground, 2 mm a side. */
const tile = (rank: number): readonly Markup[] => {
  const colour = seriesColour(rank)
  const ground = element('rect', { width: 2, height: 2, fill: '#ffffff' })
  const rising = stroke(colour, 'M-0.5 0.5L0.5 -0.5M-0.5 2.5L2.5 -0.5M1.5 2.5L2.5 1.5')
  const falling = stroke(colour, 'M-0.5 1.5L0.5 2.5M-0.5 -0.5L2.5 2.5M1.5 -0.5L2.5 0.5')
  switch (FILLINGS[rank % FILLINGS.length]) {
    case 'diagonal':
      return [ground, rising]
    case 'dots':
      return [ground, ...[0.5, 1.5].map((at) => element('circle', { cx: at, cy: at, r: 0.38, fill: colour }))]
    case 'back-diagonal':
      return [ground, falling]
    case 'level':
      return [ground, stroke(colour, 'M0 0.5H2M0 1.5H2')]
    case 'crossed':
      return [ground, rising, falling]
    default:
      return [element('rect', { width: 2, height: 2, fill: colour })]
  }
}

/** Fillings of so many series; their ids begin with the chart's. */
export const seriesPatterns = (id: string, count: number): Markup =>
  element(
    'defs',
    {},
    ...Array.from({ length: count }, (_, rank) =>
      element(
        'pattern',
        { id: `${id}-${rank}`, width: 2, height: 2, patternUnits: 'userSpaceOnUse' },
        ...tile(rank),
      ),
    ),
  )

export const seriesFill = (id: string, rank: number): string => `url(#${id}-${rank})`

/** A mark of a line at a point: its form differs from series to series. */
export const seriesMark = (rank: number, x: number, y: number): Markup => {
  const look = { fill: rank % 2 ? '#ffffff' : seriesColour(rank), stroke: CHART_INK, 'stroke-width': 0.25 }
  const reach = 1.05
  const corners = (points: readonly (readonly [number, number])[]): Markup =>
    element('path', {
      d: `M${points.map(([dx, dy]) => `${(x + dx * reach).toFixed(2)} ${(y + dy * reach).toFixed(2)}`).join('L')}z`,
      ...look,
    })
  switch (rank % 4) {
    case 1:
      return element('rect', { x: x - 0.95, y: y - 0.95, width: 1.9, height: 1.9, ...look })
    case 2:
      return corners([
        [0, -1.2],
        [1.1, 0.8],
        [-1.1, 0.8],
      ])
    case 3:
      return corners([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ])
    default:
      return element('circle', { cx: x, cy: y, r: reach, ...look })
  }
}
