import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import {
  type Density,
  type DensityView,
  LEAST_PASSAGES_NEARBY,
} from '../../../src/domain/hotspots/density.ts'
import { MONTH_DAYS } from '../../../src/domain/period.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import { centreOf } from '../../../src/geometry/bounds.ts'
import { localProjection } from '../../../src/geometry/local-projection.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { density } from '../../../src/hotspots/density/density.ts'
import { notedOf } from './noted-of.ts'

/** A quarter of some 2 km by 2.2 km. */
const COVER = [3.096, 50.63, 3.124, 50.65] as const
const NOVEMBER = { from: dayNumberOf('2026-11-01'), until: dayNumberOf('2026-11-30') }
const view = (over: Partial<DensityView> = {}): DensityView => ({
  ...{ ...NOVEMBER, families: FAMILIES, unit: 'per-hectare-month' },
  ...{ cover: COVER, bandwidthMetres: 40, cellMetres: 10 },
  ...over,
})

/** Web Mercator, the plane in which the map stretches an image. */
const mercator = ([lng, lat]: Position): [number, number] => [
  (lng * Math.PI) / 180,
  Math.asinh(Math.tan((lat * Math.PI) / 180)),
]
const fromMercator = ([x, y]: readonly [number, number]): Position => [
  (x * 180) / Math.PI,
  (Math.atan(Math.sinh(y)) * 180) / Math.PI,
]

/** Where the map draws the point at a share of the image's width and height. */
const drawnAt = ({ corners }: Density, across: number, down: number): Position => {
  const [nw, ne, se, sw] = corners.map(mercator) as [number, number][] as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ]
  const along = (axis: 0 | 1): number =>
    (1 - down) * ((1 - across) * nw[axis] + across * ne[axis]) +
    down * ((1 - across) * sw[axis] + across * se[axis])
  return fromMercator([along(0), along(1)])
}

test('the whole of what is seen is so many situations a month', () => {
  const noted = notedOf([{ at: [3.11, 50.64] }, { at: [3.112, 50.641] }, { at: [3.11, 50.64] }])
  for (const [from, days] of [
    ['2026-11-01', 30],
    ['2025-12-01', 365],
  ] as const) {
    const map = density(noted, view({ from: dayNumberOf(from) }))
    const hectares = map.cellMetres ** 2 / 10_000
    const sum = map.values.reduce((total, value) => total + value, 0) * hectares
    expect(sum * (days / MONTH_DAYS)).toBeCloseTo(3, 4)
    expect(map.count).toBe(3)
    expect(map.greatest).toBe(Math.max(...map.values))
    expect(map.period).toEqual({ from, until: '2026-11-30' })
  }
})

test('a lone situation a month peaks at the density of its kernel', () => {
  const noted = notedOf([{ at: [3.11, 50.64] }])
  for (const [kernel, peak] of [
    ['gaussian', 1 / (2 * Math.PI * 40 ** 2)],
    ['quartic', 3 / (Math.PI * 40 ** 2)],
  ] as const) {
    const { greatest } = density(noted, view({ kernel }))
    expect(Math.abs(greatest / (10_000 * peak * (MONTH_DAYS / 30)) - 1)).toBeLessThan(0.01)
  }
})

test('days of both ends count, others and families not asked for do not', () => {
  const at: Position = [3.11, 50.64]
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(dayNumberOf)
  const noted = notedOf(
    days.flatMap((day) => [
      { at, day },
      { at, day, family: 'B' as const },
    ]),
  )
  expect(density(noted, view()).count).toBe(4)
  expect(density(noted, view({ families: ['B'] })).count).toBe(2)
  expect(density(noted, view({ families: [] })).count).toBe(0)
})

test('per 100 passages: of those seen, and blank where too few passages were made', () => {
  const at: Position = [3.11, 50.64]
  const walks = (count: number) => Array.from({ length: count }, () => ({ at }))
  const noted = [{ at }, { at }, { at, seen: false }]
  const rates = density(notedOf(noted, walks(50)), view({ unit: 'per-100-passages' }))
  expect(rates.count).toBe(2)
  expect(rates.greatest).toBeCloseTo(4, 4)
  expect(rates.values[0]).toBeNaN()
  const few = density(notedOf(noted, walks(LEAST_PASSAGES_NEARBY - 1)), view({ unit: 'per-100-passages' }))
  expect(few.values.every(Number.isNaN)).toBe(true)
  expect(few.greatest).toBe(0)
  const calm = density(notedOf([], walks(50)), view({ unit: 'per-100-passages' }))
  expect(calm.greatest).toBe(0)
  expect(calm.values.some((value) => value === 0)).toBe(true)
})

test('rates do not change when passages and situations are twice as many', () => {
  const events = [{ at: [3.11, 50.64] as const }, { at: [3.112, 50.6405] as const }]
  const walks = Array.from({ length: 80 }, (_, n) => ({ at: [3.11 + n * 3e-5, 50.64] as const }))
  const once = density(notedOf(events, walks), view({ unit: 'per-100-passages' }))
  const twice = density(
    notedOf([...events, ...events], [...walks, ...walks]),
    view({ unit: 'per-100-passages' }),
  )
  once.values.forEach((rate, cell) => {
    if (!Number.isNaN(rate)) expect(twice.values[cell]).toBeCloseTo(rate, 4)
  })
})

test('the grid follows from the cover alone, so pictures of two periods line up', () => {
  const a = density(notedOf([]), view())
  const b = density(
    notedOf([{ at: [3.1, 50.635] }]),
    view({ from: dayNumberOf('2026-01-01'), until: dayNumberOf('2026-01-07') }),
  )
  expect(b.corners).toEqual(a.corners)
  expect([b.columns, b.rows, b.cellMetres]).toEqual([a.columns, a.rows, a.cellMetres])
  expect(a.values.every((value) => value === 0)).toBe(true)
  expect(a.count).toBe(0)
})

test('stretched between its corners on the map, each cell falls within 1 m of its place', () => {
  const map = density(notedOf([]), view())
  const { project, unproject } = localProjection(centreOf(COVER))
  const [west, north] = project(map.corners[0])
  let worst = 0
  for (let across = 0; across <= 1; across += 0.05)
    for (let down = 0; down <= 1; down += 0.05) {
      const [x, y] = project(drawnAt(map, across, down))
      const true_ = unproject([
        west + across * map.columns * map.cellMetres,
        north - down * map.rows * map.cellMetres,
      ])
      const [wantedX, wantedY] = project(true_)
      worst = Math.max(worst, Math.hypot(x - wantedX, y - wantedY))
    }
  expect(worst).toBeLessThan(1)
  expect(worst).toBeGreaterThan(0)
})

test('the warmest cell lies under the situation, first row in the north', () => {
  const at: Position = [3.1035, 50.6482]
  const map = density(notedOf([{ at }]), view())
  const cell = map.values.indexOf(map.greatest)
  const [lng, lat] = drawnAt(
    map,
    ((cell % map.columns) + 0.5) / map.columns,
    (Math.floor(cell / map.columns) + 0.5) / map.rows,
  )
  const [x, y] = localProjection(at).project([lng, lat])
  expect(Math.hypot(x, y)).toBeLessThan(map.cellMetres)
})

test('cover and margin are on the grid; what lies farther is not counted', () => {
  const map = density(
    notedOf([{ at: [3.096, 50.63] }, { at: [3.0945, 50.63] }, { at: [3.05, 50.63] }]),
    view(),
  )
  expect(map.count).toBe(2)
  const [nw, , se] = map.corners
  expect(nw[0]).toBeLessThan(3.096)
  expect(nw[1]).toBeGreaterThan(50.65)
  expect(se[0]).toBeGreaterThan(3.124)
  expect(se[1]).toBeLessThan(50.63)
})

test('cells are made small enough for the kernel', () => {
  expect(density(notedOf([]), view({ cellMetres: 50 })).cellMetres).toBe(10)
  expect(density(notedOf([]), view({ cellMetres: 5 })).cellMetres).toBe(5)
  expect(density(notedOf([]), view({ kernel: 'quartic', bandwidthMetres: 80 })).cellMetres).toBeCloseTo(
    7.071,
    3,
  )
})

test('a bandwidth or a cell that is no length throws', () => {
  expect(() => density(notedOf([]), view({ bandwidthMetres: 0 }))).toThrow('bandwidth')
  expect(() => density(notedOf([]), view({ bandwidthMetres: Number.NaN }))).toThrow('bandwidth')
  expect(() => density(notedOf([]), view({ cellMetres: -1 }))).toThrow('cell')
})
