import { expect, test } from 'vitest'
import { HEAT_STEPS, type Raster } from '../../../src/domain/hotspots/density.ts'
import { heatPixels, UNPROVEN_OPACITY } from '../../../src/domain/hotspots/heat-pixels.ts'
import type { HeatRamp } from '../../../src/domain/hotspots/heat-ramp.ts'

const ramp: HeatRamp = {
  stops: HEAT_STEPS,
  more: HEAT_STEPS.map((_, index) => [10 * index, 20 * index, 30 * index] as const),
}
const raster = (values: readonly number[], columns = values.length): Raster => ({
  columns,
  rows: values.length / columns,
  cellMetres: 10,
  corners: [
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
  values: Float32Array.from(values),
})
const PAINT = { perCell: 4, stripeCells: 1, unseen: [1, 2, 3] } as const
const pixel = ({ pixels }: { pixels: Uint8ClampedArray }, index: number) => [
  ...pixels.slice(index * 4, index * 4 + 4),
]

test('a flat density makes one colour', () => {
  const image = heatPixels({ raster: raster([2, 2, 2, 2, 2, 2], 3), ramp }, PAINT)
  expect([image.width, image.height]).toEqual([12, 8])
  for (let index = 0; index < 96; index++) expect(pixel(image, index)).toEqual([30, 60, 90, 255])
})

test('rows run from the north: a hot first row is at the top of the picture', () => {
  const image = heatPixels({ raster: raster([9, 0], 1), ramp }, PAINT)
  expect(pixel(image, 0)).toEqual([50, 100, 150, 255])
  expect(pixel(image, 31)[3]).toBe(0)
})

test('between two cells the value runs evenly', () => {
  const { pixels, width } = heatPixels({ raster: raster([1, 4]), ramp }, PAINT)
  const reds = Array.from({ length: width }, (_, x) => pixels[4 * x]!)
  expect(reds).toEqual(reds.toSorted((a, b) => a - b))
  expect(reds.slice(0, 2)).toEqual([20, 20])
  expect(reds.at(-1)).toBe(40)
  // An eighth of the way from the one centre to the other.
  expect(reds[2]).toBe(Math.round(10 * (2 + Math.log2(1 + 3 / 8))))
})

test('a place never looked at is striped, not empty; next to one that was, only what was looked at counts', () => {
  const image = heatPixels({ raster: raster([Number.NaN, Number.NaN, 4, 4]), ramp }, PAINT)
  const row = Array.from({ length: 16 }, (_, x) => pixel(image, x))
  expect(
    row.slice(0, 8).filter(([r, g, b, a]) => r === 1 && g === 2 && b === 3 && a === 255).length,
  ).toBeGreaterThan(0)
  expect(row.slice(0, 6).every(([r, , , a]) => a === 0 || r === 1)).toBe(true)
  expect(row.at(-1)).toEqual([40, 80, 120, 255])
  expect(row[9]).toEqual([40, 80, 120, 255])
})

test('outside the perimeter nothing is said to be not seen', () => {
  const blind = raster([Number.NaN, Number.NaN])
  const image = heatPixels({ raster: blind, ramp, within: Uint8Array.of(0, 0) }, PAINT)
  expect(new Set(image.pixels)).toEqual(new Set([0]))
})

test('what is not proven is faint between its stripes, what is proven is whole', () => {
  const flat = raster([8, 8])
  const opacities = (proven: Uint8Array) => {
    const { pixels } = heatPixels({ raster: flat, ramp, proven }, PAINT)
    return new Set(pixels.filter((_, index) => index % 4 === 3))
  }
  expect(opacities(Uint8Array.of(1, 1))).toEqual(new Set([255]))
  expect(opacities(Uint8Array.of(0, 0))).toEqual(new Set([255, Math.floor(255 * UNPROVEN_OPACITY)]))
})
