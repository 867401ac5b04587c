import { type Density, HEAT_STEPS } from '../domain/density.ts'

type Rgb = readonly [number, number, number]

/** Image pixels along a cell's side: bands get smooth edges, and the same ones at every zoom. */
export const PIXELS_PER_CELL = 4

/** Index of the step that holds a density, from 0; -1 below the first. */
export const heatStep = (value: number): number => HEAT_STEPS.findLastIndex((bound) => value >= bound)

/** Density at a pixel, bilinear between cell centres, constant beyond the outer ones. */
const densityAt = ({ columns, rows, values }: Density, x: number, y: number): number => {
  const column = Math.min(columns - 1, Math.max(0, (x + 0.5) / PIXELS_PER_CELL - 0.5))
  const row = Math.min(rows - 1, Math.max(0, (y + 0.5) / PIXELS_PER_CELL - 0.5))
  const left = Math.floor(column)
  const top = Math.floor(row)
  const right = Math.min(columns - 1, left + 1)
  const bottom = Math.min(rows - 1, top + 1)
  const across = column - left
  const upper = values[top * columns + left]! * (1 - across) + values[top * columns + right]! * across
  const lower = values[bottom * columns + left]! * (1 - across) + values[bottom * columns + right]! * across
  return upper + (lower - upper) * (row - top)
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
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = ramp[heatStep(densityAt(density, x, y))]
      if (colour) pixels.set([...colour, 255], (y * width + x) * 4)
    }
  }
  return { width, height, pixels }
}
