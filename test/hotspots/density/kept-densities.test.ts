import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import type { Density, DensityView } from '../../../src/domain/hotspots/density.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import type { Position } from '../../../src/geometry/position.ts'
import {
  addShares,
  cellShares,
  emptyMass,
  massColumns,
  WHOLE,
} from '../../../src/hotspots/density/cell-shares.ts'
import { density } from '../../../src/hotspots/density/density.ts'
import { keptDensities } from '../../../src/hotspots/density/kept-densities.ts'
import { massIndex } from '../../../src/hotspots/density/mass-index.ts'
import { type NotedEvent, notedOf } from './noted-of.ts'

const numRuns = process.env.TOURNEE_LONG ? 300 : 10
const START = dayNumberOf('2026-01-01')
const COVER = [3.1, 50.64, 3.106, 50.643] as const
const view = (over: Partial<DensityView>): DensityView => ({
  ...{ from: START, until: START + 30, families: FAMILIES, unit: 'per-hectare-month' },
  ...{ cover: COVER, bandwidthMetres: 40, cellMetres: 10 },
  ...over,
})

const bits = ({ values }: Density): string => Buffer.from(values.buffer).toString('base64')

const event: fc.Arbitrary<NotedEvent> = fc.record({
  at: fc.tuple(
    fc.double({ min: 3.1, max: 3.106, noNaN: true }),
    fc.double({ min: 50.64, max: 50.643, noNaN: true }),
  ) as fc.Arbitrary<Position>,
  day: fc.integer({ min: START, max: START + 60 }),
  family: fc.constantFrom(...FAMILIES),
  seen: fc.boolean(),
})
const events = fc.array(event, { minLength: 1, maxLength: 60 })
const window: fc.Arbitrary<Partial<DensityView>> = fc
  .tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: 0, max: 40 }))
  .chain(([from, days]) =>
    fc.record({
      from: fc.constant(START + from),
      until: fc.constant(START + from + days),
      families: fc.constantFrom(FAMILIES, ['A'] as const, ['B', 'C'] as const, [] as const),
      unit: fc.constantFrom('per-hectare-month' as const, 'per-100-passages' as const),
      kernel: fc.constantFrom('gaussian' as const, 'quartic' as const),
      cellMetres: fc.constantFrom(10, 8),
    }),
  )

test('whatever was asked before, the picture has the bits of one made from nothing', () => {
  fc.assert(
    fc.property(events, events, fc.array(window, { minLength: 2, maxLength: 8 }), (noted, walks, windows) => {
      const observations = notedOf(noted, walks)
      const kept = keptDensities()
      for (const each of windows)
        expect(kept(observations, view(each))).toEqual(density(observations, view(each)))
    }),
    { numRuns },
  )
})

test('a step forward and back gives the bits of before', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 40 }), (noted, days) => {
      const observations = notedOf(noted)
      const kept = keptDensities()
      const at = (from: number) => kept(observations, view({ from: START + from, until: START + from + 20 }))
      const before = at(0)
      at(days)
      expect(bits(at(0))).toBe(bits(before))
    }),
    { numRuns },
  )
})

test('the order of what was noted on a day changes no bit', () => {
  fc.assert(
    fc.property(events, (noted) => {
      const backwards = density(notedOf(noted.toReversed()), view({}))
      expect(bits(backwards)).toBe(bits(density(notedOf(noted), view({}))))
    }),
    { numRuns },
  )
})

test('two observations are not mixed up, nor two grids', () => {
  const kept = keptDensities()
  const [one, other] = [notedOf([{ at: [3.103, 50.641], day: START }]), notedOf([])]
  expect(kept(one, view({})).count).toBe(1)
  expect(kept(other, view({})).count).toBe(0)
  expect(kept(one, view({ bandwidthMetres: 80 })).columns).not.toBe(kept(one, view({})).columns)
})

test('with enough events for sums to be kept, any window has the mass of its events', () => {
  const count = 200_000
  const rng = rngOf(3)
  const grid = { west: 0, north: 100, columns: 10, rows: 10, cellMetres: 10 }
  // Some fall off the grid.
  const xy = Float64Array.from({ length: 2 * count }, () => rng.unit() * 110 - 5)
  const days = Int32Array.from({ length: count }, (_, rank) => Math.floor(rank / 200))
  const shares = cellShares(xy, grid)
  const index = massIndex(days, shares, grid)
  const width = massColumns(grid)
  for (const [from, until] of [
    [0, 999],
    [0, 0],
    [100, 900],
    [107, 907],
    [500, 400],
    [600, 980],
    [990, 2000],
    [-5, 700],
    [-9, -8],
  ] as const) {
    const { mass, count: told } = index.window(from, until)
    const wanted = emptyMass(grid)
    let events = 0
    for (let rank = 0; rank < count; rank++) {
      if (shares.cell[rank]! < 0 || days[rank]! < from || days[rank]! > until) continue
      events++
      addShares(wanted, width, shares, rank, rank + 1, 1)
    }
    expect(told).toBe(events)
    expect(wanted.reduce((sum, part) => sum + part, 0)).toBe(events * WHOLE)
    expect(mass).toEqual(wanted)
  }
})
