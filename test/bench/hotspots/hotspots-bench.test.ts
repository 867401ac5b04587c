import { describe, expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { type HotspotsRow, hotspotsBench } from './hotspots-bench.ts'
import { simulatedQuarter } from './simulated-quarter.ts'

const WINDOWS = process.env.TOURNEE_LONG ? 1000 : 100
const SCANS = WINDOWS / 5
/** Three standard errors of a share of that many windows above (or below) what is asked: a fixed seed, so no flicker. */
const noise = (percent: number, windows = WINDOWS): number =>
  3 * Math.sqrt((percent * (100 - percent)) / windows)

const rows: HotspotsRow[] = []
const all = (): readonly HotspotsRow[] => {
  if (rows.length === 0)
    rows.push(...hotspotsBench({ windows: WINDOWS, scans: SCANS, seed: 1, perMonth: [50] }))
  return rows
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

describe(`${WINDOWS} simulated windows of each setting`, { timeout: 600_000 }, () => {
  test('where nothing goes on at most 5 % (and noise) name a place; all settings together at most 5 %', () => {
    const quiet = all().filter(({ target }) => target.of === 'named')
    expect(quiet).toHaveLength(12)
    for (const { setting, named } of quiet) expect(named, setting).toBeLessThanOrEqual(5 + noise(5))
    expect(mean(quiet.map(({ named }) => named))).toBeLessThanOrEqual(5)
  })

  test('so does the scan', () => {
    const scanned = all().flatMap(({ scan }) => scan ?? [])
    expect(scanned).toHaveLength(12)
    expect(Math.max(...scanned)).toBeLessThanOrEqual(5 + noise(5, SCANS))
    expect(mean(scanned)).toBeLessThanOrEqual(5)
  })

  test('passages misrecorded by a fifth make at most 6 % sure', () => {
    const off = all().filter(({ target }) => target.of === 'sure')
    for (const { setting, sure } of off) expect(sure, setting).toBeLessThanOrEqual(6 + noise(6))
  })

  test('a building × 3 over a year and × 3.5 over half of it is found in 80 %', () => {
    const boosted = all().filter(({ target }) => target.of === 'power')
    expect(boosted).toHaveLength(8)
    for (const { setting, power } of boosted) expect(power, setting).toBeGreaterThanOrEqual(80 - noise(80))
    expect(mean(boosted.map(({ power }) => power!))).toBeGreaterThanOrEqual(80)
  })
})

test('series have the variance over mean that they are named by', () => {
  for (const [repeats, ratio] of [
    [0, 1],
    [0.28, 1.5],
    [0.48, 1.8],
  ] as const) {
    const rng = rngOf(Math.imul(3, 0x9e3779b1))
    const counts: number[] = []
    for (let window = 0; window < 40; window++) {
      const { observations } = simulatedQuarter(
        { months: 12, perMonth: 50, repeats, delay: 1, isUneven: false, misrecorded: 0, multiple: 1 },
        rng,
      )
      const byPlace = new Array<number>(250).fill(0)
      for (const place of observations.situations.place) byPlace[place]!++
      counts.push(...byPlace)
    }
    const average = mean(counts)
    expect(average).toBeCloseTo(600 / 250, 0)
    const variance = mean(counts.map((count) => (count - average) ** 2))
    expect(variance / average).toBeGreaterThan(ratio - 0.1)
    expect(variance / average).toBeLessThan(ratio + 0.1)
  }
})
