import { type Density, HEAT_STEPS } from '../domain/hotspots/density.ts'

type Rgb = readonly [number, number, number]

/** Image pixels along a cell's side: bands get smooth edges, and the same ones at every zoom. */
export const PIXELS_PER_CELL = 4

/** Index of the step that holds a density, from 0; -1 below the first. */
export const heatStep = (value: number): number => HEAT_STEPS.findLastIndex((bound) => value >= bound)

/** Between which cells a pixel lies along one axis, and how far: bilinear between cell centres, constant beyond the outer ones. */
const between = (pixel: number, cells: number): readonly [before: number, after: number, share: number] => {
  const place = Math.min(cells - 1, Math.max(0, (pixel + 0.5) / PIXELS_PER_CELL - 0.5))
  const before = Math.floor(place)
  return [before, Math.min(cells - 1, before + 1), place - before]
}

export type HeatImage = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

/**
 * The density as a picture in map coordinates, one flat colour a step of the fixed scale, transparent below the first.
 * `ramp` holds one colour for each of `HEAT_STEPS`. RGBA, rows from the north.
 */
export const heatPixels = (density: Density, ramp: readonly Rgb[]): HeatImage => {
  const width = density.columns * PIXELS_PER_CELL
  const height = density.rows * PIXELS_PER_CELL
  const pixels = new Uint8ClampedArray(width * height * 4)
  const { columns, rows, values } = density
  const lefts = new Int32Array(width)
  const rights = new Int32Array(width)
  const shares = new Float64Array(width)
  for (let x = 0; x < width; x++) [lefts[x], rights[x], shares[x]] = between(x, columns)
  const line = new Float64Array(columns)
  const first = HEAT_STEPS[0]
  for (let y = 0; y < height; y++) {
    const [above, below, down] = between(y, rows)
    for (let column = 0; column < columns; column++) {
      const upper = values[above * columns + column]!
      line[column] = upper + (values[below * columns + column]! - upper) * down
    }
    for (let x = 0; x < width; x++) {
      const left = line[lefts[x]!]!
      const value = left + (line[rights[x]!]! - left) * shares[x]!
      // Most of a quarter lies below the first step.
      if (value < first) continue
      const colour = ramp[heatStep(value)]!
      const at = (y * width + x) * 4
      pixels[at] = colour[0]
      pixels[at + 1] = colour[1]
      pixels[at + 2] = colour[2]
      pixels[at + 3] = 255
    }
  }
  return { width, height, pixels }
}
