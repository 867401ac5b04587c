import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannKendall } from '../../../src/hotspots/trend/mann-kendall.ts'
import { poissonSlope } from '../../../src/hotspots/trend/poisson-slope.ts'
import { theilSen } from '../../../src/hotspots/trend/theil-sen.ts'

const numRuns = process.env.TOURNEE_LONG ? 3000 : 200
const series = fc.array(fc.nat(12), { minLength: 2, maxLength: 24 })
const months = (values: readonly number[]): number[] => values.map((_, i) => i + 1)
const slopeOf = (counts: readonly number[], passages: readonly number[]) =>
  poissonSlope(months(counts), counts, passages)

test('a series read backwards has the opposite trend by all three', () => {
  fc.assert(
    fc.property(series, (values) => {
      const backwards = [...values].reverse()
      const [there, back] = [mannKendall(values), mannKendall(backwards)]
      expect(back.s).toBe(0 - there.s)
      expect(back.p).toBeCloseTo(there.p, 12)
      expect(theilSen(backwards)).toBeCloseTo(0 - theilSen(values)!, 12)
      const passages = values.map(() => 40)
      const [slope, opposite] = [slopeOf(values, passages), slopeOf(backwards, passages)]
      if (slope === null) expect(opposite).toBeNull()
      else expect(opposite!.beta).toBeCloseTo(-slope.beta, 6)
    }),
    { numRuns },
  )
})

test('no rising transformation changes Mann–Kendall; a line added changes Theil–Sen by its slope', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -5, max: 5 }), (values, slope) => {
      expect(mannKendall(values.map((value) => value ** 3 + 2))).toEqual(mannKendall(values))
      expect(theilSen(values.map((value, i) => value + slope * i))).toBeCloseTo(theilSen(values)! + slope, 9)
    }),
    { numRuns },
  )
})

test('under random order S has the variance told', () => {
  const values = [1, 1, 2, 4, 4, 4, 7]
  const all = orders(values).map((order) => mannKendall(order).s)
  expect(all.reduce((sum, s) => sum + s * s, 0) / all.length).toBeCloseTo(mannKendall(values).varS, 8)
})

test('passages that grow with the counts leave no slope, and scaling them changes only the level', () => {
  expect(slopeOf([2, 4, 6, 8], [20, 40, 60, 80])!.beta).toBeCloseTo(0, 9)
  fc.assert(
    fc.property(
      fc.array(fc.record({ count: fc.nat(12), passages: fc.integer({ min: 1, max: 60 }) }), { minLength: 2 }),
      (each) => {
        const counts = each.map(({ count }) => count)
        const passages = each.map(({ passages }) => passages)
        const [slope, scaled] = [passages, passages.map((n) => 7 * n)].map((n) => slopeOf(counts, n))
        if (!slope) return
        expect(scaled!.beta).toBeCloseTo(slope.beta, 9)
        expect(scaled!.alpha).toBeCloseTo(slope.alpha - Math.log(7), 9)
        // Near 1 it falls as the root of a difference of likelihoods: their rounding of 1e-14 is 1e-7 of it.
        expect(scaled!.pRatio).toBeCloseTo(slope.pRatio, 5)
      },
    ),
    { numRuns },
  )
})

test('the slope is where the likelihood is greatest: fitted counts have the total and the mean time of the data', () => {
  const [counts, passages] = [
    [3, 0, 2, 5, 4, 9],
    [30, 22, 41, 38, 20, 44],
  ]
  const { alpha, beta } = slopeOf(counts!, passages!)!
  const fitted = passages!.map((n, i) => n * Math.exp(alpha + beta * (i + 1)))
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
  const moment = (values: readonly number[]): number => total(values.map((value, i) => value * i))
  expect(total(fitted)).toBeCloseTo(total(counts!), 3)
  expect(moment(fitted)).toBeCloseTo(moment(counts!), 3)
})

test('no slope where none can be told; a month without passages says nothing', () => {
  expect(slopeOf([0, 0, 0], [5, 5, 5])).toBeNull()
  expect(slopeOf([0, 0, 4], [5, 5, 5])).toBeNull()
  expect(slopeOf([], [])).toBeNull()
  expect(slopeOf([3], [5])).toBeNull()
  expect(poissonSlope([1, 2, 3, 4], [2, 9, 3, 5], [10, 0, 10, 10])).toEqual(
    poissonSlope([1, 3, 4], [2, 3, 5], [10, 10, 10]),
  )
  expect(theilSen([4])).toBeNull()
  expect(mannKendall([4])).toEqual({ s: 0, varS: 0, tauB: null, z: 0, p: 1 })
  expect(mannKendall([])).toMatchObject({ tauB: null, z: 0, p: 1 })
})

function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((value, i) =>
    orders(values.filter((_, j) => j !== i)).map((rest) => [value, ...rest]),
  )
}
