import { expect, test } from 'vitest'
import { type Density, HEAT_STEPS } from '../../src/domain/hotspots/density.ts'
import { densityScale, heatScale } from '../../src/store/heat-shown.ts'

const density = (cellMetres: number, greatest: number): Density => ({
  ...{ columns: 1, rows: 1, cellMetres, values: new Float32Array([greatest]), greatest, count: 1 },
  ...{ unit: 'per-hectare-month', bandwidthMetres: 4 * cellMetres },
  corners: [
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ],
  period: { from: '2026-10-01', until: '2026-10-31' },
})

test('an estate keeps one scale and a city another, whatever a month holds', () => {
  for (const greatest of [0, 0.3, 12]) {
    expect(densityScale([density(10, greatest)], 'fixed').stops).toEqual(HEAT_STEPS)
    expect(densityScale([density(37.5, greatest)], 'fixed').stops).toEqual([0.02, 0.05, 0.1, 0.2, 0.4, 0.8])
  }
})

test('one situation of a month alone is coloured on both: its middle lies between the first stop and the last', () => {
  for (const [cellMetres, sigma] of [
    [10, 40],
    [37.5, 150],
  ] as const) {
    const alone = 10_000 / (2 * Math.PI * sigma ** 2)
    const { stops } = densityScale([density(cellMetres, alone)], 'fixed')
    expect(alone).toBeGreaterThan(stops[0]!)
    expect(alone).toBeLessThan(stops.at(-1)!)
  }
})

test('a difference has the scale of its ground', () => {
  const difference = (cellMetres: number) => {
    const { period } = density(cellMetres, 1)
    const counts: readonly [number, number] = [1, 1]
    const raster = density(cellMetres, 1)
    return {
      ...{ ...raster, proven: new Uint8Array(1), a: period, b: period, counts, against: 'months' as const },
      ...{ seed: 1, shuffles: 199, rate: null },
    }
  }
  const stops = (cellMetres: number) =>
    heatScale({ kind: 'difference', difference: difference(cellMetres) }, 'fixed').stops
  expect(stops(10)).toEqual([0.25, 0.5, 1, 2])
  expect(stops(37.5)).toEqual([0.02, 0.05, 0.1, 0.2])
})
