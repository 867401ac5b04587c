import { expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { nearRepeatOf } from '../../../src/hotspots/chance/near-repeat-of.ts'
import { scanOf } from '../../../src/hotspots/chance/scan-of.ts'
import { simulatedQuarter } from '../../bench/hotspots/simulated-quarter.ts'
import { observed } from './observed.ts'

const QUIET = {
  months: 12,
  perMonth: 50,
  repeats: 0,
  delay: 5,
  isUneven: true,
  misrecorded: 0,
  multiple: 1,
} as const
const view = (days: number) => ({ from: 0, until: days - 1, families: ['B'] as const, seed: 7 })

function last<T>(run: Generator<number, T>): { readonly result: T; readonly shares: readonly number[] } {
  const shares: number[] = []
  let step = run.next()
  for (; !step.done; step = run.next()) shares.push(step.value)
  return { result: step.value, shares }
}

test('the scan finds the building that has more, says when, and the same seed says the same', () => {
  const { observations, days, boosted } = simulatedQuarter({ ...QUIET, multiple: 6 }, rngOf(5))
  const asked = { ...view(days), replicates: 99, windows: 'any' } as const
  const { result, shares } = last(scanOf(observations, asked))
  expect(result.clusters[0]).toEqual(result.mostLikely)
  expect(result.clusters[0]!.p).toBe(0.01)
  const own = result.clusters[0]!.places.filter((id) => {
    const place = observations.places.indexOf(id)
    return observations.groupOf[place] === boosted
  })
  expect(own.length).toBeGreaterThan(5)
  expect(result.clusters[0]!.until).toBeLessThanOrEqual(days - 1)
  expect(shares).toHaveLength(99)
  expect(shares.at(-1)).toBe(1)
  expect(last(scanOf(observations, asked)).result).toEqual(result)
})

test('the scan of a quiet quarter names the most likely cluster and no proven one, and stops early', () => {
  const { observations, days } = simulatedQuarter(QUIET, rngOf(Math.imul(9, 0x9e3779b1)))
  const { result, shares } = last(
    scanOf(observations, { ...view(days), replicates: 199, windows: 'ongoing' }),
  )
  expect(result.clusters).toEqual([])
  expect(result.mostLikely!.p).toBeGreaterThan(0.05)
  expect(result.mostLikely!.until).toBe(days - 1)
  expect(shares.length).toBeLessThan(199)
})

test('repeats within days are seen, independent situations are not; nothing noted is nothing', () => {
  const series = simulatedQuarter({ ...QUIET, repeats: 0.5, isUneven: false }, rngOf(5))
  const { result } = last(nearRepeatOf(series.observations, view(series.days)))
  expect(result.cells).toHaveLength(9)
  expect(result.cells[0]).toMatchObject({ metres: 50, days: 7 })
  expect(result.cells[0]!.adjusted).toBeLessThan(0.05)
  expect(result.proven).not.toBeNull()
  const quiet = simulatedQuarter({ ...QUIET, isUneven: false }, rngOf(11))
  expect(last(nearRepeatOf(quiet.observations, view(quiet.days))).result.proven).toBeNull()
  const none = observed({ places: [{ id: 'a' }], situations: [], passages: [] })
  expect(last(nearRepeatOf(none, view(365))).result.proven).toBeNull()
  expect(last(scanOf(none, { ...view(365), replicates: 99, windows: 'any' })).result.mostLikely).toBeNull()
})
