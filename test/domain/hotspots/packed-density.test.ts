import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import { packedDensity, unpackedDensity } from '../../../src/domain/hotspots/packed-density.ts'

const anyDensity = fc
  .array(fc.oneof(fc.constant(0), fc.float({ min: 0, max: 40, noNaN: true })), {
    maxLength: 20_000,
    size: 'max',
  })
  .map((values): Density => {
    const cells = Float32Array.from(values)
    return {
      ...{ columns: cells.length, rows: 1, cellMetres: 10, bandwidthMetres: 40, count: 3, values: cells },
      ...{ unit: 'per-hectare-month', greatest: cells.reduce((most, each) => Math.max(most, each), 0) },
      period: { from: '2026-10-01', until: '2026-10-31' },
      corners: [
        [3.1, 50.6],
        [3.2, 50.6],
        [3.2, 50.5],
        [3.1, 50.5],
      ],
    }
  })

test('a density kept as plain data comes back within a step of the root, and stays so however often it is kept', () => {
  fc.assert(
    fc.property(anyDensity, (density) => {
      const packed = packedDensity(density)
      expect(JSON.parse(JSON.stringify(packed))).toEqual(packed)
      const back = unpackedDensity(packed)
      expect({ ...back, values: null }).toEqual({ ...density, values: null })
      const root = (value: number): number => (density.greatest > 0 ? Math.sqrt(value / density.greatest) : 0)
      const far = back.values.findIndex(
        (value, cell) => Math.abs(root(value) - root(density.values[cell]!)) > 0.51 / 255,
      )
      expect([back.values.length, far]).toEqual([density.values.length, -1])
      expect(packedDensity(back).values).toBe(packed.values)
    }),
    { numRuns: 40 },
  )
})
