import type { Picture } from '../../domain/hotspots/picture.ts'

/** A4, landscape, in millimetres. */
export const PAGE = { width: 297, height: 210 } as const
export const MARGIN = 10
/** Widths of the legend's column: it takes what the maps leave. */
const COLUMN = { least: 62, most: 100 } as const
const GAP = 6
/** So many maps stand in one row. */
export const SIDE_BY_SIDE = 2
/** Above each map, for its caption. */
const CAPTION = 7

export type LegendColumn = { readonly left: number; readonly top: number; readonly width: number }
export type MapBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where the maps go under a head of that height: two side by side, more of them in the rows that leave each the largest, all
 * in the ground's proportion; how many metres a millimetre is; and the column beside them.
 */
export const mapBoxes = (
  { maps, widthMetres, heightMetres }: Pick<Picture, 'maps' | 'widthMetres' | 'heightMetres'>,
  top: number,
): { readonly boxes: readonly MapBox[]; readonly metres: number; readonly column: LegendColumn } => {
  const metresIn = (across: number): number => {
    const rows = Math.ceil(maps.length / across)
    const wide = (PAGE.width - 2 * MARGIN - COLUMN.least - GAP - (across - 1) * GAP) / across
    const high = (PAGE.height - MARGIN - top) / rows - CAPTION
    return Math.max(widthMetres / wide, heightMetres / high)
  }
  const ways = maps.length <= SIDE_BY_SIDE ? [maps.length] : maps.map((_, index) => index + 1)
  const across = ways.reduce((best, each) => (metresIn(each) < metresIn(best) ? each : best))
  const metres = metresIn(across)
  const [width, height] = [widthMetres / metres, heightMetres / metres]
  const boxes = maps.map((_, index) => ({
    x: MARGIN + (index % across) * (width + GAP),
    y: top + CAPTION + Math.floor(index / across) * (height + CAPTION),
    width,
    height,
  }))
  const left = MARGIN + across * (width + GAP)
  const column = { left, top: top + CAPTION, width: Math.min(COLUMN.most, PAGE.width - MARGIN - left) }
  return { boxes, metres, column }
}
