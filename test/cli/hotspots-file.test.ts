import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import { hotspotsCommand } from '../../src/cli/hotspots.ts'
import { Usage } from '../../src/cli/usage.ts'

const folder = mkdtempSync(join(tmpdir(), 'hotspots-'))
const file = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}
const run = async (...words: string[]) =>
  (await hotspotsCommand(argumentsOf(['hotspots', ...words]))).json as Answer
type Answer = {
  readonly n: number
  readonly episodes: number
  readonly effort: string
  readonly setAside: Readonly<Record<string, number>>
  readonly places: readonly {
    readonly place: string
    readonly count: number
    readonly expected: number | null
    readonly rate100: number | null
    readonly class: string
    readonly lngLat?: readonly [number, number]
    readonly giStar?: number
  }[]
  readonly messages?: readonly { readonly code: string }[]
}
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)

/** 30 places passed 40 times each; one has an episode every ten days, the others one in the quarter. */
const passages = file('passages.csv', [
  'date,place',
  ...Array.from({ length: 30 * 40 }, (_, rank) => `${day(rank % 90)},p${String(rank % 30).padStart(2, '0')}`),
])
const events = file('events.csv', [
  'date,place,code',
  ...Array.from({ length: 9 }, (_, rank) => `${day(10 * rank)},p07,A1`),
  ...Array.from({ length: 30 }, (_, rank) => `${day(3 * rank)},p${String(rank).padStart(2, '0')},A1`),
  `${day(9)},p03,A1`,
  'not a day,p03,A1',
  `${day(2)},,A1`,
])

test('places are ranked against their passages, with what was set aside', async () => {
  const found = await run(events, '--window', '2026-01-01/2026-03-31', '--passages', passages)
  expect(found).toMatchObject({
    n: 39,
    effort: 'passages',
    setAside: { duplicate: 1, noDate: 1, noPlace: 1 },
  })
  expect(found.episodes).toBeLessThanOrEqual(found.n)
  const [first, ...others] = found.places
  expect(first).toMatchObject({ place: 'p07', class: 'sure' })
  expect(others.every((each) => each.class === 'maybe-chance')).toBe(true)
  expect(found.places).toHaveLength(30)
  const expected = found.places.reduce((sum, each) => sum + (each.expected ?? 0), 0)
  expect(expected).toBeCloseTo(found.episodes, 6)
})

test('without passages every place has an equal share, and it is said', async () => {
  const found = await run(events, '--window', '2026-01-01/2026-03-31')
  expect(found.effort).toBe('equal')
  expect(found.places.every((each) => each.rate100 === null)).toBe(true)
})

test('positions become square cells of the metres asked for', async () => {
  const path = file('points.csv', [
    'date;lon;lat',
    ...Array.from(
      { length: 40 },
      (_, rank) => `${day(rank)};${2.3 + (rank % 4) / 1000};${48.8 + (rank % 3) / 1000}`,
    ),
  ])
  const found = await run(path, '--window', '2026-01-01/2026-03-31', '--places', 'grid:250')
  expect(found.n).toBe(40)
  expect(found.places.length).toBeLessThan(12)
  expect(found.places[0]?.lngLat?.[0]).toBeCloseTo(2.3, 1)
})

test('a file that is no table is told, wrong words are a usage', async () => {
  const path = file('page.csv', ['<html>', '<body></body>', '</html>'])
  expect((await run(path, '--window', '2026-01-01/2026-03-31')).messages?.[0]?.code).toBe('file-is-html')
  for (const words of [
    [],
    ['missing.csv', '--window', '2026-01-01/2026-03-31'],
    [events],
    [events, '--window', '2026-03-31/2026-01-01'],
    [events, '--window', '2026-01-01/2026-03-31', '--places', 'hexagons'],
  ])
    await expect(run(...words)).rejects.toBeInstanceOf(Usage)
})

test('with a band, each place has its Gi* and all have their Moran; without coordinates it is refused', async () => {
  // A line of cells 100 m apart; the three in the middle have more.
  const lng = (cell: number): number => 3.1 + (cell * 100) / (111_320 * Math.cos((50.64 * Math.PI) / 180))
  const rows = Array.from({ length: 15 }, (_, cell) =>
    Array.from(
      { length: cell >= 6 && cell <= 8 ? 6 : 1 },
      (_, at) => `${day(10 * at)},${lng(cell + 0.5).toFixed(6)},50.640000`,
    ),
  ).flat()
  const line = file('line.csv', ['date,lon,lat', ...rows])
  const window = ['--window', '2026-01-01/2026-03-31'] as const
  const found = (await run(line, ...window, '--band', '110')) as Answer & {
    readonly band: { readonly bandMetres: number; readonly moran: { readonly i: number; readonly p: number } }
  }
  expect(found.band.bandMetres).toBe(110)
  expect(found.band.moran.i).toBeGreaterThan(0.4)
  expect(found.band.moran.p).toBeLessThan(0.05)
  const sorted = found.places.toSorted((a, b) => b.giStar! - a.giStar!)
  // Ord and Getis (1995), formula 14, by hand: 3 cells of 6 among 15 whose mean is 2 and s 2: 12 / (2 √(36 / 14)).
  expect(sorted[0]!.giStar).toBeCloseTo(12 / (2 * Math.sqrt(36 / 14)), 6)
  expect(sorted[0]!.count).toBe(6)
  expect(sorted.at(-1)!.giStar).toBeLessThan(0)
  expect(await run(line, ...window)).not.toHaveProperty('band')
  await expect(run(events, ...window, '--band', '110')).rejects.toThrow(Usage)
  await expect(run(line, ...window, '--band', 'wide')).rejects.toThrow(Usage)
})
