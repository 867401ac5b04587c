import { expect, test } from 'vitest'
import type { DifferenceView } from '../../../src/domain/hotspots/density.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import { FAMILIES } from '../../../src/domain/taxonomy.ts'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { density } from '../../../src/hotspots/density/density.ts'
import { difference } from '../../../src/hotspots/density/difference.ts'
import { simulatedQuarter } from '../../bench/hotspots/simulated-quarter.ts'
import { type NotedEvent, notedOf } from './noted-of.ts'

const windows = process.env.TOURNEE_LONG ? 1000 : 40
const GRID = { cover: [3.1, 50.64, 3.106, 50.643], bandwidthMetres: 40, cellMetres: 10 } as const
/** A of days 0 to 89, B of days 90 to 179. */
const view = (over: Partial<DifferenceView> = {}): DifferenceView => ({
  ...GRID,
  a: { from: 0, until: 89, families: FAMILIES },
  b: { from: 90, until: 179, families: FAMILIES },
  seed: 1,
  ...over,
})
const PLACES = Array.from(
  { length: 12 },
  (_, n): Position => [3.1006 + 0.0016 * (n % 4), 50.6406 + 0.0009 * Math.floor(n / 4)],
)
/** So many situations at each place in each period, on days far apart. */
const events = (inA: (place: number) => number, inB: (place: number) => number): NotedEvent[] =>
  PLACES.flatMap((at, place) => [
    ...Array.from({ length: inA(place) }, (_, n) => ({ at, day: (9 * n) % 90 })),
    ...Array.from({ length: inB(place) }, (_, n) => ({ at, day: 90 + ((9 * n) % 90) })),
  ])
const walks = (inA: number, inB: number): NotedEvent[] =>
  events(
    () => inA,
    () => inB,
  )
/** What is told at the cell of a place. */
const at = (map: ReturnType<typeof difference>, place: number) => {
  const [nw, , se] = map.corners
  const [lng, lat] = PLACES[place]!
  const column = Math.floor(((lng - nw[0]) / (se[0] - nw[0])) * map.columns)
  const row = Math.floor(((lat - nw[1]) / (se[1] - nw[1])) * map.rows)
  const cell = row * map.columns + column
  return { value: map.values[cell]!, proven: map.proven[cell]! }
}

test('the difference is that of the two densities, per month whatever their lengths', () => {
  const noted = notedOf(
    events(
      () => 2,
      () => 3,
    ),
  )
  const b = { from: 90, until: 149, families: FAMILIES }
  const map = difference(noted, view({ b }))
  const [first, second] = [view().a, b].map((period) =>
    density(noted, { ...GRID, ...period, unit: 'per-hectare-month' }),
  ) as [ReturnType<typeof density>, ReturnType<typeof density>]
  map.values.forEach((value, cell) => {
    expect(value).toBeCloseTo(second.values[cell]! - first.values[cell]!, 6)
  })
  expect(map.corners).toEqual(first.corners)
  expect(map.counts).toEqual([24, 36])
  expect(map.greatest).toBe(Math.max(...map.values.map(Math.abs)))
  expect([map.seed, map.shuffles, map.against]).toEqual([1, 199, 'months'])
})

test('what rose or fell far beyond chance is proven there, and nowhere else', () => {
  const map = difference(
    notedOf(
      events(
        (place) => (place === 3 ? 10 : 1),
        (place) => (place === 8 ? 10 : 1),
      ),
    ),
    view(),
  )
  expect(at(map, 8).proven).toBe(1)
  expect(at(map, 8).value).toBeGreaterThan(0)
  expect(at(map, 3).proven).toBe(1)
  expect(at(map, 3).value).toBeLessThan(0)
  for (const place of [0, 1, 5, 10, 11]) expect(at(map, place).proven).toBe(0)
})

test('a longer period with as many a month proves nothing', () => {
  const map = difference(
    notedOf(
      events(
        () => 9,
        () => 4,
      ),
    ),
    view({ b: { from: 90, until: 119, families: FAMILIES } }),
  )
  expect(map.greatest).toBeGreaterThan(0)
  expect(map.proven).not.toContain(1)
})

test('ten of one series prove nothing, ten on days apart do', () => {
  const quiet = (place: number) => (place === 8 ? 0 : 1)
  const series = Array.from({ length: 10 }, (_, n) => ({ at: PLACES[8]!, day: 100 + n }))
  const apart = Array.from({ length: 10 }, (_, n) => ({ at: PLACES[8]!, day: 90 + 9 * n }))
  const told = (more: NotedEvent[]) => at(difference(notedOf([...events(quiet, quiet), ...more]), view()), 8)
  expect(told(series).proven).toBe(0)
  expect(told(apart).proven).toBe(1)
  expect(told(series).value).toBeCloseTo(told(apart).value, 5)
})

test('more passages that see as much more prove nothing; unknown or reported by others, as much more does', () => {
  const noted = events(
    () => 1,
    () => 9,
  )
  expect(difference(notedOf(noted), view()).proven).toContain(1)
  const walked = difference(notedOf(noted, walks(10, 90)), view())
  expect(walked.against).toBe('months-and-passages')
  expect(walked.proven).not.toContain(1)
  const reported = noted.map((each) => ({ ...each, seen: false }))
  expect(difference(notedOf(reported, walks(10, 90)), view()).proven).toContain(1)
})

test('only families that both periods hold are compared', () => {
  const noted = notedOf([
    ...events(
      () => 1,
      () => 1,
    ).map((each) => ({ ...each, family: 'A' as const })),
    ...events(
      () => 0,
      () => 9,
    ).map((each) => ({ ...each, family: 'C' as const })),
  ])
  const map = difference(noted, view({ a: { from: 0, until: 89, families: ['A', 'B'] } }))
  expect(map.counts).toEqual([12, 12])
  expect(map.greatest).toBeLessThan(1e-6)
})

test('nothing noted, one situation, periods that overlap or are the same: no number is missing, nothing is proven', () => {
  for (const [noted, over] of [
    [[], {}],
    [[{ at: PLACES[0]!, day: 3 }], {}],
    [
      events(
        () => 4,
        () => 4,
      ),
      { b: view().a },
    ],
    [
      events(
        () => 4,
        () => 4,
      ),
      { b: { from: 45, until: 134, families: FAMILIES } },
    ],
    [
      events(
        () => 9,
        () => 0,
      ),
      { shuffles: 10 },
    ],
  ] as const) {
    const map = difference(notedOf(noted), view(over))
    expect(map.values.every(Number.isFinite)).toBe(true)
    expect(map.proven).not.toContain(1)
  }
})

test('the same seed tells the same, whatever the kernel', () => {
  const noted = notedOf(
    events(
      (place) => place % 3,
      (place) => (place % 5) * 2,
    ),
  )
  for (const kernel of ['gaussian', 'quartic'] as const)
    expect(difference(noted, view({ kernel }))).toEqual(difference(noted, view({ kernel })))
})

test(`where nothing goes on, at most 5 % of windows show anything proven (${windows} of each kind)`, {
  timeout: 900_000,
}, () => {
  for (const repeats of [0, 0.5]) {
    let shown = 0
    for (let window = 0; window < windows; window++) {
      const setting = {
        months: 6,
        perMonth: 50,
        repeats,
        delay: 3,
        isUneven: true,
        misrecorded: 0,
        multiple: 1,
      }
      const { observations, days } = simulatedQuarter(setting, rngOf(window))
      const { positions, places } = observations
      const cover = boundsOf(places.map((_, n): Position => [positions[2 * n]!, positions[2 * n + 1]!]))!
      const middle = days >> 1
      const map = difference(observations, {
        ...{ ...GRID, cover, seed: window },
        a: { from: 0, until: middle - 1, families: FAMILIES },
        b: { from: middle, until: days - 1, families: FAMILIES },
      })
      if (map.proven.includes(1)) shown++
    }
    // A point more for the noise of a thousand, 7.5 for that of forty: two standard errors and some.
    expect(shown / windows).toBeLessThanOrEqual(windows >= 1000 ? 0.06 : 0.125)
  }
})
