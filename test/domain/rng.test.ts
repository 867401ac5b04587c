import { expect, test } from 'vitest'
import { rngOf } from '../../src/domain/rng.ts'

const units = (seed: number, count: number): number[] => {
  const rng = rngOf(seed)
  return Array.from({ length: count }, () => rng.unit())
}

test('the same seed draws the same, another seed draws otherwise', () => {
  expect(units(7, 20)).toEqual(units(7, 20))
  expect(units(7, 20)).not.toEqual(units(8, 20))
})

test('what a seed draws stays the same from one version to the next', () => {
  const rng = rngOf(1)
  expect([rng.int(0, 999), rng.int(0, 999), rng.int(-5, 5)]).toMatchInlineSnapshot(`
    [
      646,
      328,
      -1,
    ]
  `)
})

test('neighbouring seeds, zero and negative ones do not begin alike', () => {
  const firsts = [-2, -1, 0, 1, 2, 3, 1000].map((seed) => units(seed, 3).join())
  expect(new Set(firsts).size).toBe(firsts.length)
})

test('units lie from 0 to 1 and fill it evenly', () => {
  const drawn = units(3, 20_000)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
  const tenths = new Array(10).fill(0)
  for (const unit of drawn) tenths[Math.floor(unit * 10)]++
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200)
})

test('whole numbers reach both ends and nothing beyond', () => {
  const rng = rngOf(5)
  const drawn = new Set(Array.from({ length: 500 }, () => rng.int(-2, 3)))
  expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3])
  expect(rng.int(4, 4)).toBe(4)
})
