import type { SheetPoint } from '../sheet.ts'
import type { HeatPicture } from './heat-pixels.ts'

/** What of a picture's forms is saved: the map as pixels or as vectors, the table of the chart under it. */
export const PICTURE_FORMS = ['png', 'svg', 'csv'] as const
export type PictureForm = (typeof PICTURE_FORMS)[number]

/** A place marked on a picture, its words already written. */
export type PictureMark = {
  readonly name: string
  readonly verdict: 'sure' | 'probable' | 'not-seen'
  /** None: a ring around `at`. */
  readonly rings: readonly (readonly SheetPoint[])[]
  readonly at: SheetPoint
}

/** One map of a picture: several share the ground, the scale and the ramp. */
export type PictureMap = {
  readonly caption: string
  readonly heat: HeatPicture
  readonly marks: readonly PictureMark[]
}

/** A map to be shown away from the app: all its words, and lines in metres of its own plane (x to the east, y to the south). */
export type Picture = {
  /** What its file is named after. */
  readonly name: string
  readonly title: string
  /** Period, n, choices. */
  readonly lines: readonly string[]
  readonly widthMetres: number
  readonly heightMetres: number
  readonly streets: readonly (readonly SheetPoint[])[]
  readonly buildings: readonly (readonly SheetPoint[])[]
  readonly perimeter: readonly { readonly ring: readonly SheetPoint[]; readonly isEstimated: boolean }[]
  /** North-western and south-eastern corner of the rasters. */
  readonly heatFrom: SheetPoint
  readonly heatUntil: SheetPoint
  readonly maps: readonly PictureMap[]
  readonly legend: {
    readonly title: string
    /** In the order of the stops; of a difference, those below zero and those above. */
    readonly stops: readonly string[]
    readonly less?: readonly string[]
    readonly ends?: readonly [less: string, more: string]
    readonly notes: readonly string[]
    readonly marks: readonly { readonly mark: LegendMark; readonly words: string }[]
  }
  /** Method, what must not be concluded, sources. */
  readonly notes: readonly string[]
}
export type LegendMark = 'sure' | 'probable' | 'not-seen' | 'unseen' | 'unproven' | 'priority' | 'extension'

/** A table of counts as it is saved. */
export type CountTable = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
