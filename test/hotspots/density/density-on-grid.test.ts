import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactDensity, type PlaneEvents } from '../../../src/hotspots/density/exact-density.ts'
import { coarsestCellMetres, type Kernel, reachMetres } from '../../../src/hotspots/density/kernel.ts'
import { gridOver, type MetricGrid } from '../../../src/hotspots/density/metric-grid.ts'
import { densityOnGrid } from './density-on-grid.ts'
import { hasGolden, readGolden } from './golden-kde.ts'

const numRuns = process.env.TOURNEE_LONG ? 300 : 15
const GAUSSIAN: Kernel = { shape: 'gaussian', bandwidthMetres: 80 }
const QUARTIC: Kernel = { shape: 'quartic', bandwidthMetres: 80 }
const KERNELS = [GAUSSIAN, QUARTIC]
if (!hasGolden) console.warn('hotspots-golden is not there: the golden values of the density are skipped')

const centres = ({ west, north, columns, rows, cellMetres }: MetricGrid): Float64Array =>
  Float64Array.from({ length: 2 * columns * rows }, (_, i) =>
    i % 2 === 0
      ? west + (((i >> 1) % columns) + 0.5) * cellMetres
      : north - (Math.floor((i >> 1) / columns) + 0.5) * cellMetres,
  )
const greatest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0)
const worst = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

const BOX = { west: 0, south: 0, east: 500, north: 400 }
const gridFor = (kernel: Kernel): MetricGrid =>
  gridOver(BOX, reachMetres(kernel) + 20, coarsestCellMetres(kernel))
const someEvents: fc.Arbitrary<PlaneEvents> = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 500, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((points) => ({ xy: Float64Array.from(points.flat()) }))

test.skipIf(!hasGolden)('the exact sum equals spatstat’s, to 1e-9, for both kernels and with weights', () => {
  const { events, weights, points, column } = readGolden()
  for (const [name, kernel, of] of [
    ['gauss_h80', GAUSSIAN, events],
    ['quartic_h80', QUARTIC, events],
    ['quartic_h80_weighted', QUARTIC, { ...events, weights }],
  ] as const) {
    const golden = column(name)
    const ours = exactDensity(of, points, kernel)
    expect(golden.length).toBe(560)
    ours.forEach((value, i) => {
      expect(Math.abs(value - golden[i]!)).toBeLessThanOrEqual(1e-9 * Math.max(golden[i]!, 1e-9))
    })
  }
})

test.skipIf(!hasGolden)(
  'the binned density is within 1 % of spatstat’s greatest, at the coarsest cell allowed',
  () => {
    const { events, weights, points, column } = readGolden()
    for (const [name, kernel, of] of [
      ['gauss_h80', GAUSSIAN, events],
      ['quartic_h80', QUARTIC, events],
      ['quartic_h80_weighted', QUARTIC, { ...events, weights }],
    ] as const) {
      // Cells whose centres fall on the 25 m grid of the golden values: 25 m over an odd number.
      const cellMetres = [25 / 3, 5].find((cell) => cell <= coarsestCellMetres(kernel))!
      const per = Math.round(25 / cellMetres)
      const box = { west: 652_000, south: 6_868_000, east: 652_700, north: 6_868_500 }
      const grid = gridOver(box, 25 * 16, cellMetres)
      const fine = densityOnGrid(of, grid, kernel)
      const ours = Float64Array.from({ length: points.length / 2 }, (_, i) => {
        const across = (points[2 * i]! - grid.west) / cellMetres - 0.5
        const down = (grid.north - points[2 * i + 1]!) / cellMetres - 0.5
        expect(Math.abs(across - Math.round(across)) + Math.abs(down - Math.round(down))).toBeLessThan(1e-6)
        return fine[Math.round(down) * grid.columns + Math.round(across)]!
      })
      expect(per % 2).toBe(1)
      expect(worst(ours, column(name)) / greatest(column(name))).toBeLessThan(0.01)
    }
  },
)

test('on whatever events, the binned density stays within 1 % of the greatest exact one', () => {
  for (const kernel of KERNELS) {
    const grid = gridFor(kernel)
    const points = centres(grid)
    fc.assert(
      fc.property(someEvents, (events) => {
        const exact = exactDensity(events, points, kernel)
        expect(worst(densityOnGrid(events, grid, kernel), exact) / greatest(exact)).toBeLessThan(0.01)
      }),
      { numRuns },
    )
  }
})

test('every event is worth 1 over the plane, wherever it falls in its cell', () => {
  for (const kernel of KERNELS) {
    const grid = gridFor(kernel)
    fc.assert(
      fc.property(someEvents, (events) => {
        const mass = total(densityOnGrid(events, grid, kernel)) * grid.cellMetres ** 2
        expect(mass).toBeCloseTo(events.xy.length / 2, 8)
      }),
      { numRuns },
    )
  }
})

test('the order of events changes no bit', () => {
  const grid = gridFor(GAUSSIAN)
  fc.assert(
    fc.property(someEvents, ({ xy }) => {
      const backwards = Float64Array.from(
        { length: xy.length },
        (_, i) => xy[xy.length - 2 - i + 2 * (i % 2)]!,
      )
      const [a, b] = [xy, backwards].map((each) => densityOnGrid({ xy: each }, grid, GAUSSIAN))
      expect(b).toEqual(a)
    }),
    { numRuns },
  )
})

test('events moved by whole cells move the picture by as many', () => {
  const grid = gridFor(GAUSSIAN)
  const move = 3 * grid.cellMetres
  fc.assert(
    fc.property(someEvents, ({ xy }) => {
      const inner = xy.map((value) => 100 + value / 2)
      const moved = inner.map((value, i) => (i % 2 === 0 ? value + move : value))
      const [a, b] = [inner, moved].map((each) => densityOnGrid({ xy: each }, grid, GAUSSIAN))
      for (let cell = 3; cell < a!.length; cell++)
        if (cell % grid.columns >= 3) expect(Math.abs(b![cell]! - a![cell - 3]!)).toBeLessThan(1e-12)
    }),
    { numRuns },
  )
})

test('weights count as so many events; no event gives zeros', () => {
  const grid = gridFor(QUARTIC)
  const thrice = densityOnGrid({ xy: Float64Array.of(250, 200, 250, 200, 250, 200) }, grid, QUARTIC)
  const weighed = densityOnGrid({ xy: Float64Array.of(250, 200), weights: Float64Array.of(3) }, grid, QUARTIC)
  expect(worst(thrice, weighed)).toBeLessThan(1e-15)
  expect(greatest(densityOnGrid({ xy: new Float64Array(0) }, grid, GAUSSIAN))).toBe(0)
  expect(exactDensity({ xy: new Float64Array(0) }, Float64Array.of(1, 1), GAUSSIAN)).toEqual(
    Float64Array.of(0),
  )
})

test('beyond its reach an event counts for nothing, and an event off the grid is no error', () => {
  const grid = gridFor(GAUSSIAN)
  const ours = densityOnGrid({ xy: Float64Array.of(0, 0) }, grid, GAUSSIAN)
  const points = centres(grid)
  ours.forEach((value, i) => {
    const away = Math.max(Math.abs(points[2 * i]!), Math.abs(points[2 * i + 1]!))
    if (away > reachMetres(GAUSSIAN) + 2 * grid.cellMetres) expect(value).toBe(0)
    if (away < reachMetres(GAUSSIAN) - 2 * grid.cellMetres) expect(value).toBeGreaterThan(0)
  })
  expect(greatest(densityOnGrid({ xy: Float64Array.of(1e7, -1e7) }, grid, GAUSSIAN))).toBe(0)
})
