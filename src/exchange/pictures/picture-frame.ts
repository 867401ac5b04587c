import type { Picture } from '../../domain/hotspots/picture.ts'

/** A4, landscape, in millimetres. */
export const PAGE = { width: 297, height: 210 } as const
export const MARGIN = 10
/** Widths of the legend's column: it takes what the maps leave. */
const COLUMN = { least: 62, most: 100 } as const
const GAP = 6
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
 * Where the maps go under a head of that height: side by side, each in the ground's proportion; how many metres a millimetre
 * is; and the column beside them.
 */
export const mapBoxes = (
  { maps, widthMetres, heightMetres }: Pick<Picture, 'maps' | 'widthMetres' | 'heightMetres'>,
  top: number,
): { readonly boxes: readonly MapBox[]; readonly metres: number; readonly column: LegendColumn } => {
  const wide = (PAGE.width - 2 * MARGIN - COLUMN.least - GAP - (maps.length - 1) * GAP) / maps.length
  const high = PAGE.height - MARGIN - top - CAPTION
  const metres = Math.max(widthMetres / wide, heightMetres / high)
  const width = widthMetres / metres
  const boxes = maps.map((_, index) => ({
    x: MARGIN + index * (width + GAP),
    y: top + CAPTION,
    width,
    height: heightMetres / metres,
  }))
  const left = MARGIN + maps.length * (width + GAP)
  const column = { left, top: top + CAPTION, width: Math.min(COLUMN.most, PAGE.width - MARGIN - left) }
  return { boxes, metres, column }
}
