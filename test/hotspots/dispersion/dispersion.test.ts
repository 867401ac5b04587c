import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { dispersion } from '../../../src/hotspots/dispersion/dispersion.ts'
import { expectedCounts } from '../../../src/hotspots/dispersion/expected-counts.ts'

/** So many draws put in the cells of a table, each with so many at once. */
const thrown = (seed: number, cells: number, draws: number, atOnce: number): number[] => {
  const rng = rngOf(seed)
  const counts = Array.from({ length: cells }, () => 0)
  for (let draw = 0; draw < draws; draw++) counts[rng.int(0, cells - 1)]! += atOnce
  return counts
}

test('independent counts have a dispersion near 1, counts that come in pairs near 2', () => {
  for (const seed of [1, 2, 3]) {
    expect(dispersion(thrown(seed, 240 * 12, 2000, 1), 12).phi).toBeLessThan(1.08)
    expect(Math.abs(dispersion(thrown(seed, 240 * 12, 1000, 2), 12).phi - 2)).toBeLessThan(0.16)
  }
})

test('empty places and months say nothing; too few of either give 1', () => {
  const table = [3, 0, 1, 0, 2, 5, 1, 1, 4]
  const padded = [3, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 5, 1, 0, 1, 4].slice(0, 12)
  expect(dispersion([...table.slice(0, 3), 0, 0, 0, ...table.slice(3)], 3)).toEqual(dispersion(table, 3))
  expect(dispersion(padded, 4).df).toBe(2)
  expect(dispersion([1, 9, 3], 3)).toMatchObject({ phi: 1, df: 0 })
  expect(dispersion([0, 0, 0, 0], 2)).toEqual({ phi: 1, x2: 0, df: 0 })
  expect(dispersion([], 12)).toEqual({ phi: 1, x2: 0, df: 0 })
})

test('the order of places and months changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }), (table) => {
      const turned = [...table].reverse()
      expect(dispersion(turned, 4).phi).toBeCloseTo(dispersion(table, 4).phi, 10)
      const transposed = Array.from({ length: 12 }, (_, i) => table[(i % 3) * 4 + Math.floor(i / 3)]!)
      expect(dispersion(transposed, 3).phi).toBeCloseTo(dispersion(table, 4).phi, 10)
    }),
  )
})

test('expected counts add up to what was counted, in proportion to passages', () => {
  expect([...expectedCounts([4, 0, 2], [10, 20, 0])]).toEqual([2, 4, 0])
  expect([...expectedCounts([4, 0], [0, 0])]).toEqual([0, 0])
})
