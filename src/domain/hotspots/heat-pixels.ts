import type { Raster } from './density.ts'
import { type HeatRamp, paintRamp, type Rgb } from './heat-ramp.ts'

/** A raster and how it is told: the one thing that the graphics card, the small maps and print all draw. */
export type HeatPicture = {
  readonly raster: Raster
  readonly ramp: HeatRamp
  /** 1 where the value is more than chance; where 0 it is hatched. Absent: nothing is claimed. */
  readonly proven?: Uint8Array
  /** Cells that are said to be *non vu* where they have no value, 1 each; absent: all. */
  readonly within?: Uint8Array | null
}

/** Opacity between the stripes of what is not proven. */
export const UNPROVEN_OPACITY = 0.3
/** Of a hatching's period, the share that its stripe takes. */
export const STRIPE_SHARE = 0.25

export type HeatImage = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

type Paint = {
  /** Image pixels along a cell's side. */
  readonly perCell: number
  /** Cells from one stripe of a hatching to the next, along a row. */
  readonly stripeCells: number
  /** Stripes of what was not seen. */
  readonly unseen: Rgb
}

/** Bilinear between cell centres, constant beyond the outer ones; of cells without a value only the others count. */
export const heatPixels = (picture: HeatPicture, { perCell, stripeCells, unseen }: Paint): HeatImage => {
  const { raster, ramp, proven, within } = picture
  const { columns, rows, values } = raster
  const width = columns * perCell
  const height = rows * perCell
  const pixels = new Uint8ClampedArray(width * height * 4)
  const place = (pixel: number, cells: number): number =>
    Math.min(cells - 1, Math.max(0, (pixel + 0.5) / perCell - 0.5))
  for (let y = 0; y < height; y++) {
    const down = place(y, rows)
    const [upper, lower] = [Math.floor(down) * columns, Math.min(rows - 1, Math.floor(down) + 1) * columns]
    const south = down - Math.floor(down)
    for (let x = 0; x < width; x++) {
      const across = place(x, columns)
      const [left, right] = [Math.floor(across), Math.min(columns - 1, Math.floor(across) + 1)]
      const east = across - left
      let [value, known, blind, sure] = [0, 0, 0, 0]
      const take = (cell: number, weight: number): void => {
        const at = values[cell]!
        if (Number.isNaN(at)) blind += within?.[cell] === 0 ? 0 : weight
        else {
          known += weight
          value += weight * at
          sure += proven?.[cell] === 0 ? 0 : weight
        }
      }
      take(upper + left, (1 - south) * (1 - east))
      take(upper + right, (1 - south) * east)
      take(lower + left, south * (1 - east))
      take(lower + right, south * east)
      const at = (y * width + x) * 4
      const onStripe = stripeAt((x + 0.5) / perCell, (y + 0.5) / perCell, stripeCells)
      if (known > 0.5) {
        paintRamp(ramp, value / known, pixels, at)
        if (sure < 0.5 * known && !onStripe) pixels[at + 3] = pixels[at + 3]! * UNPROVEN_OPACITY
      } else if (blind > 0.5 && onStripe) pixels.set([...unseen, 255], at)
    }
  }
  return { width, height, pixels }
}

/** Whether a place of the grid, in cells, lies on a stripe; stripes rise to the east. */
const stripeAt = (across: number, down: number, stripeCells: number): boolean => {
  const along = (across + down) / stripeCells
  return along - Math.floor(along) < STRIPE_SHARE
}
