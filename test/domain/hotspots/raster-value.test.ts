import { expect, test } from 'vitest'
import type { Raster } from '../../../src/domain/hotspots/density.ts'
import { valueAt } from '../../../src/domain/hotspots/raster-value.ts'

const raster: Raster = {
  ...{ columns: 2, rows: 2, cellMetres: 10 },
  corners: [
    [3, 51],
    [4, 51],
    [4, 50],
    [3, 50],
  ],
  values: Float32Array.of(1, 2, 3, 4),
}

test('a place has the value of its cell, rows from the north', () => {
  expect(valueAt(raster, [3.25, 50.75])).toEqual({ index: 0, value: 1 })
  expect(valueAt(raster, [3.75, 50.75])).toEqual({ index: 1, value: 2 })
  expect(valueAt(raster, [3.25, 50.25])).toEqual({ index: 2, value: 3 })
})

test('beyond the edge there is none', () => {
  for (const at of [
    [2.9, 50.5],
    [4.1, 50.5],
    [3.5, 51.1],
    [3.5, 49.9],
  ] as const)
    expect(valueAt(raster, at)).toBeUndefined()
})
