import type { Landlord } from '../../domain/landlord.ts'
import type { Markup } from '../../domain/reports/paper.ts'
import type { ReportChart } from '../../domain/reports/report.ts'
import { element } from './element.ts'

export const CHART_INK = '#26231f'

type Series = ReportChart['series'][number]
type Filling = Landlord['pattern'] | 'back-diagonal' | 'level' | 'crossed' | 'upright' | 'grid'
type Look = { readonly colour: string; readonly filling: Filling }

/** A funder's colour on paper: blue, orange, bluish green and reddish purple of the Okabe–Ito set, told apart by any colour vision. */
const FUNDERS: Readonly<Record<Landlord['colour'], string>> = {
  ...{ blue: '#0072b2', orange: '#e69f00', green: '#009e73', purple: '#cc79a7', grey: '#8a8f96' },
}

/** What belongs to no funder: warm greys, in fillings that no funder has but the plain dark one. */
const NEUTRAL: readonly Look[] = [
  { colour: '#4f4a42', filling: 'plain' },
  { colour: '#8f877a', filling: 'back-diagonal' },
  { colour: '#5f594f', filling: 'level' },
  { colour: '#8f877a', filling: 'crossed' },
  { colour: '#5f594f', filling: 'upright' },
  { colour: '#4f4a42', filling: 'grid' },
]
/** Lines differ by their dashes and marks too, funders' as well: patterns are for bars. */
const DASHES = [undefined, '2.4 1.2', '0.6 1.1', '4 1 0.6 1', '1.4 1.4', '5 1.4'] as const

const lookOf = ({ mark }: Pick<Series, 'mark'>, rank: number): Look =>
  mark ? { colour: FUNDERS[mark.colour], filling: mark.pattern } : NEUTRAL[rank % NEUTRAL.length]!

/** The colour of the funder that a series names, else a grey by its rank. */
export const seriesColour = (series: Pick<Series, 'mark'>, rank: number): string =>
  lookOf(series, rank).colour
export const seriesDash = (rank: number): string | undefined => DASHES[rank % DASHES.length]

/** One tile of a filling, on a white ground, 2 mm a side. */
const tile = ({ colour, filling }: Look): readonly Markup[] => {
  const stroke = (d: string): Markup =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 0.5 })
  const ground = element('rect', { width: 2, height: 2, fill: '#ffffff' })
  const rising = stroke('M-0.5 0.5L0.5 -0.5M-0.5 2.5L2.5 -0.5M1.5 2.5L2.5 1.5')
  const falling = stroke('M-0.5 1.5L0.5 2.5M-0.5 -0.5L2.5 2.5M1.5 -0.5L2.5 0.5')
  const level = stroke('M0 0.5H2M0 1.5H2')
  const upright = stroke('M0.5 0V2M1.5 0V2')
  switch (filling) {
    case 'plain':
      return [element('rect', { width: 2, height: 2, fill: colour })]
    case 'diagonal':
      return [ground, rising]
    case 'dots':
      return [ground, ...[0.5, 1.5].map((at) => element('circle', { cx: at, cy: at, r: 0.38, fill: colour }))]
    case 'back-diagonal':
      return [ground, falling]
    case 'level':
      return [ground, level]
    case 'crossed':
      return [ground, rising, falling]
    case 'upright':
      return [ground, upright]
    case 'grid':
      return [ground, level, upright]
  }
}

/** Fillings of the series; their ids begin with the chart's. */
export const seriesPatterns = (id: string, series: readonly Series[]): Markup =>
  element(
    'defs',
    {},
    ...series.map((each, rank) =>
      element(
        'pattern',
        { id: `${id}-${rank}`, width: 2, height: 2, patternUnits: 'userSpaceOnUse' },
        ...tile(lookOf(each, rank)),
      ),
    ),
  )

export const seriesFill = (id: string, rank: number): string => `url(#${id}-${rank})`

/** A mark of a line at a point: its form differs from series to series. */
export const seriesMark = (colour: string, rank: number, x: number, y: number): Markup => {
  const look = { fill: rank % 2 ? '#ffffff' : colour, stroke: CHART_INK, 'stroke-width': 0.25 }
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
