import fc from 'fast-check'
import { expect, test } from 'vitest'
import { garwoodLimits, rateInterval } from '../../../src/domain/rates/rate-interval.ts'
import { rateRatio } from '../../../src/domain/rates/rate-ratio.ts'
import { poissonUpperTail } from '../../../src/domain/tails/poisson-tail.ts'
import { displacementQuotient } from '../../../src/hotspots/rates/displacement-quotient.ts'
import { empiricalBayesRates } from '../../../src/hotspots/rates/empirical-bayes-rates.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 300
const count = fc.integer({ min: 0, max: 300 })
const passages = fc.integer({ min: 1, max: 5000 })
const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(1e-12, Math.abs(b))

test("Garwood's limits are the means under which the count is just not surprising", () => {
  fc.assert(
    fc.property(count, (k) => {
      const [low, high] = garwoodLimits(k)
      if (k > 0) expect(poissonUpperTail(k, low)).toBeCloseTo(0.025, 12)
      expect(1 - poissonUpperTail(k + 1, high)).toBeCloseTo(0.025, 12)
      expect(low).toBeLessThanOrEqual(k)
      expect(high).toBeGreaterThan(k)
    }),
    { numRuns },
  )
})

test('a place where nobody passed has no rate', () => {
  expect(rateInterval(0, 0)).toBeNull()
  expect(rateInterval(0, 50)).toMatchObject({ rate: 0, low: 0 })
})

test('more effort by one factor leaves the order of rates, and divides them', () => {
  const places = fc.array(fc.record({ count, passages }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(places, fc.integer({ min: 2, max: 9 }), (all, times) => {
      const counts = all.map((each) => each.count)
      const [once, more] = [1, times].map((factor) => ({
        rates: all.map((each) => rateInterval(each.count, each.passages * factor)!),
        bayes: empiricalBayesRates(
          counts,
          all.map((each) => each.passages * factor),
        ),
      }))
      all.forEach((_, i) => {
        for (const key of ['rate', 'low', 'high'] as const)
          expect(apart(more!.rates[i]![key] * times, once!.rates[i]![key])).toBeLessThan(1e-12)
        expect(apart(more!.bayes[i]! * times, once!.bayes[i]!)).toBeLessThan(1e-10)
      })
    }),
    { numRuns: Math.floor(numRuns / 3) },
  )
})

test('rates drawn to the whole lie between their own and the whole, nearest to it where passages are few', () => {
  const drawn = empiricalBayesRates([1, 20, 0, 5, 0], [2, 50, 60, 55, 0])
  const whole = 26 / 167
  expect(drawn[0]! - whole).toBeGreaterThan(0)
  expect((drawn[0]! - whole) / (1 / 2 - whole)).toBeLessThan((drawn[1]! - whole) / (20 / 50 - whole))
  expect(drawn[2]).toBeGreaterThan(0)
  expect(drawn[4]).toBeCloseTo(whole, 12)
  expect([...empiricalBayesRates([3, 3], [10, 10])]).toEqual([0.3, 0.3])
})

test('a rate ratio read backwards is its inverse, with the same p; its limits hold 1 where p is large', () => {
  fc.assert(
    fc.property(count, passages, count, passages, (a, pa, b, pb) => {
      const [there, back] = [rateRatio(a, pa, b, pb), rateRatio(b, pb, a, pa)]
      if (a + b === 0) {
        expect(there).toBeNull()
        return
      }
      expect(there!.p).toBeCloseTo(back!.p, 9)
      if (a > 0 && b > 0) expect(there!.ratio * back!.ratio).toBeCloseTo(1, 12)
      if (b > 0) expect(there!.low * back!.high).toBeCloseTo(1, 9)
      if (there!.p > 0.1) {
        expect(there!.low).toBeLessThan(1)
        expect(there!.high).toBeGreaterThan(1)
      }
    }),
    { numRuns },
  )
  expect(rateRatio(3, 0, 2, 10)).toBeNull()
})

test('under equal rates p ≤ α at most α of the time, whatever the effort', () => {
  for (const [n, share] of [
    [12, 0.3],
    [40, 0.55],
  ] as const) {
    let factorials = 0
    const chance = Array.from({ length: n + 1 }, (_, k) => {
      if (k > 0) factorials += Math.log((n - k + 1) / k)
      return Math.exp(factorials + k * Math.log(share) + (n - k) * Math.log(1 - share))
    })
    for (const alpha of [0.01, 0.05, 0.2]) {
      const found = chance.reduce(
        (sum, each, k) => sum + (rateRatio(n - k, 1 - share, k, share)!.p <= alpha ? each : 0),
        0,
      )
      expect(found).toBeLessThanOrEqual(alpha)
    }
  }
})

test('displacement: above 0 the buffer gained too, below 0 it took over; null where the target did not change', () => {
  const control = { before: 300, after: 300 }
  const target = { before: 60, after: 30 }
  expect(displacementQuotient(target, { before: 40, after: 30 }, control)).toBeCloseTo(1 / 3, 12)
  expect(displacementQuotient(target, { before: 40, after: 75 }, control)).toBeLessThan(-1)
  expect(displacementQuotient({ before: 40, after: 38 }, target, { before: 200, after: 190 })).toBeNull()
  expect(displacementQuotient(target, target, { before: 0, after: 3 })).toBeNull()
})
