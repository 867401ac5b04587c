import { expect, test } from 'vitest'
import type { Density, DensityRequest, HeatEvent } from '../../../src/domain/hotspots/density.ts'
import { MONTH_DAYS } from '../../../src/domain/period.ts'
import { centreOf } from '../../../src/geometry/bounds.ts'
import { localProjection } from '../../../src/geometry/local-projection.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { density } from '../../../src/hotspots/density/density.ts'

/** A quarter of some 2 km by 2.2 km. */
const COVER = [3.096, 50.63, 3.124, 50.65] as const
const request = (over: Partial<DensityRequest> = {}): DensityRequest => ({
  events: [],
  period: { from: '2026-11-01', until: '2026-11-30' },
  cover: COVER,
  bandwidthMetres: 40,
  cellMetres: 10,
  ...over,
})
const event = (at: Position, day = '2026-11-10'): HeatEvent => ({ at, place: 'p', day })

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
  const events = [event([3.11, 50.64]), event([3.112, 50.641]), event([3.11, 50.64])]
  for (const [period, months] of [
    [{ from: '2026-11-01', until: '2026-11-30' }, 30 / MONTH_DAYS],
    [{ from: '2025-12-01', until: '2026-11-30' }, 365 / MONTH_DAYS],
  ] as const) {
    const map = density(request({ events, period }))
    const hectares = map.cellMetres ** 2 / 10_000
    const sum = map.values.reduce((total, value) => total + value, 0) * hectares
    expect(sum * months).toBeCloseTo(3, 4)
    expect(map.count).toBe(3)
    expect(map.greatest).toBe(Math.max(...map.values))
  }
})

test('a lone situation a month peaks at the density of its Gaussian', () => {
  const period = { from: '2026-11-01', until: '2026-11-30' }
  const { greatest } = density(request({ events: [event([3.11, 50.64])], period }))
  const wanted = (10_000 / (2 * Math.PI * 40 ** 2)) * (MONTH_DAYS / 30)
  expect(Math.abs(greatest / wanted - 1)).toBeLessThan(0.01)
})

test('the grid follows from the cover alone, so pictures of two periods line up', () => {
  const a = density(request())
  const b = density(
    request({ events: [event([3.1, 50.635])], period: { from: '2026-01-01', until: '2026-01-07' } }),
  )
  expect(b.corners).toEqual(a.corners)
  expect([b.columns, b.rows, b.cellMetres]).toEqual([a.columns, a.rows, a.cellMetres])
  expect(a.values.every((value) => value === 0)).toBe(true)
  expect(a.count).toBe(0)
})

test('stretched between its corners on the map, each cell falls within 1 m of its place', () => {
  const map = density(request())
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
  const map = density(request({ events: [event(at)] }))
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
    request({ events: [event([3.096, 50.63]), event([3.0945, 50.63]), event([3.05, 50.63])] }),
  )
  expect(map.count).toBe(2)
  const [nw, , se] = map.corners
  expect(nw[0]).toBeLessThan(3.096)
  expect(nw[1]).toBeGreaterThan(50.65)
  expect(se[0]).toBeGreaterThan(3.124)
  expect(se[1]).toBeLessThan(50.63)
})

test('cells are made small enough for the kernel', () => {
  expect(density(request({ cellMetres: 50 })).cellMetres).toBe(10)
  expect(density(request({ cellMetres: 5 })).cellMetres).toBe(5)
  expect(density(request({ kernel: 'quartic', bandwidthMetres: 80 })).cellMetres).toBeCloseTo(7.071, 3)
})

test('a bandwidth or a cell that is no length throws', () => {
  expect(() => density(request({ bandwidthMetres: 0 }))).toThrow('bandwidth')
  expect(() => density(request({ bandwidthMetres: Number.NaN }))).toThrow('bandwidth')
  expect(() => density(request({ cellMetres: -1 }))).toThrow('cell')
})
