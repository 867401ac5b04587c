import { expect, test } from 'vitest'
import { type Density, HEAT_STEPS } from '../../src/domain/hotspots/density.ts'
import { heatPixels, heatStep, PIXELS_PER_CELL } from '../../src/map/heat-pixels.ts'

const ramp = HEAT_STEPS.map((_, index) => [10 * index, 20 * index, 30 * index] as const)
const flat = (value: number, columns = 3, rows = 2): Density => ({
  columns,
  rows,
  cellMetres: 10,
  bandwidthMetres: 40,
  corners: [
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
  values: new Float32Array(columns * rows).fill(value),
  greatest: value,
  count: 1,
  period: { from: '2026-10-01', until: '2026-10-31' },
})
const pixel = ({ pixels }: { pixels: Uint8ClampedArray }, index: number) => [
  ...pixels.slice(index * 4, index * 4 + 4),
]

test('a step begins at its lower bound and ends below the next', () => {
  expect(HEAT_STEPS.map((bound) => heatStep(bound))).toEqual([0, 1, 2, 3, 4, 5])
  expect(HEAT_STEPS.map((bound) => heatStep(bound - 0.001))).toEqual([-1, 0, 1, 2, 3, 4])
  expect(heatStep(1e9)).toBe(5)
})

test('below the first step the picture is transparent', () => {
  expect(new Set(heatPixels(flat(0.24), ramp).pixels)).toEqual(new Set([0]))
})

test('a flat density makes one colour, that of its step', () => {
  const image = heatPixels(flat(2.5), ramp)
  expect([image.width, image.height]).toEqual([3 * PIXELS_PER_CELL, 2 * PIXELS_PER_CELL])
  for (let index = 0; index < image.width * image.height; index++)
    expect(pixel(image, index)).toEqual([30, 60, 90, 255])
})

test('rows run from the north: a hot first row is at the top of the picture', () => {
  const density = flat(0, 1, 2)
  density.values[0] = 9
  const image = heatPixels(density, ramp)
  expect(pixel(image, 0)).toEqual([50, 100, 150, 255])
  expect(pixel(image, image.width * image.height - 1)).toEqual([0, 0, 0, 0])
})

test('between two cells the bands follow one another, none is skipped', () => {
  const density = flat(0, 12, 1)
  density.values.set(Array.from({ length: 12 }, (_, column) => column))
  const { pixels, width } = heatPixels(density, ramp)
  const steps = Array.from({ length: width }, (_, x) => (pixels[x * 4 + 3] ? pixels[x * 4]! / 10 : -1))
  expect([...new Set(steps)]).toEqual([-1, 0, 1, 2, 3, 4, 5])
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})
