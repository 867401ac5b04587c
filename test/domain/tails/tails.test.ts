import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rngOf } from '../../../src/domain/rng.ts'
import { binomialMass } from '../../../src/domain/tails/binomial-mass.ts'
import { binomialLowerTail, binomialUpperTail } from '../../../src/domain/tails/binomial-tail.ts'
import { lowerGamma, upperGamma } from '../../../src/domain/tails/incomplete-gamma.ts'
import { neededCount } from '../../../src/domain/tails/needed-count.ts'
import { negativeBinomialUpperTail } from '../../../src/domain/tails/negative-binomial-tail.ts'
import {
  chiSquaredUpperTail,
  normalTwoSided,
  normalUpperTail,
} from '../../../src/domain/tails/normal-tail.ts'
import { poissonMass } from '../../../src/domain/tails/poisson-mass.ts'
import { log10PoissonUpperTail, poissonUpperTail } from '../../../src/domain/tails/poisson-tail.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 300
const count = fc.integer({ min: 1, max: 400 })
const mean = fc.double({ min: 1e-6, max: 400, noNaN: true })
const dispersion = fc.double({ min: 1, max: 8, noNaN: true })
const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.max(wanted, 1e-300)

test('a Poisson tail and the masses below it make 1, and each step up takes off one mass', () => {
  fc.assert(
    fc.property(count, mean, (k, mu) => {
      const tail = poissonUpperTail(k, mu)
      let below = 0
      for (let i = 0; i < k; i++) below += poissonMass(i, mu)
      expect(Math.abs(tail + below - 1)).toBeLessThan(1e-12)
      expect(relative(poissonUpperTail(k + 1, mu) + poissonMass(k, mu), tail)).toBeLessThan(1e-10)
      expect(lowerGamma(k, mu) + upperGamma(k, mu)).toBeCloseTo(1, 12)
    }),
    { numRuns },
  )
})

test('tails fall with the count, rise with the mean, and the logarithm agrees with the tail', () => {
  fc.assert(
    fc.property(count, mean, dispersion, (k, mu, phi) => {
      const tail = negativeBinomialUpperTail(k, mu, phi)
      expect(tail).toBeLessThanOrEqual(1)
      expect(negativeBinomialUpperTail(k + 1, mu, phi)).toBeLessThanOrEqual(tail)
      expect(negativeBinomialUpperTail(k, mu * 1.01, phi)).toBeGreaterThanOrEqual(tail * (1 - 1e-12))
      const poisson = poissonUpperTail(k, mu)
      if (poisson > 1e-290) expect(relative(10 ** log10PoissonUpperTail(k, mu), poisson)).toBeLessThan(1e-9)
    }),
    { numRuns },
  )
})

test('a negative binomial count is the gamma mixture of Poisson counts, with the mean and variance asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.double({ min: 1.01, max: 4, noNaN: true }),
      (mu, phi) => {
        // E X = Σ P(X ≥ k) and E X(X+1)/2 = Σ k P(X ≥ k).
        let [first, second] = [0, 0]
        for (let k = 1; k < 1200; k++) {
          const tail = negativeBinomialUpperTail(k, mu, phi)
          first += tail
          second += k * tail
        }
        expect(first).toBeCloseTo(mu, 8)
        expect(2 * second - first - first ** 2).toBeCloseTo(phi * mu, 6)
      },
    ),
    { numRuns: 30 },
  )
})

test('p of a count that chance made, its own mass shared out at random, is anywhere from 0 to 1 alike', () => {
  const rng = rngOf(5)
  const [size, phi] = [3, 1.8]
  const gap = (): number => -Math.log(1 - rng.unit())
  const runs = process.env.TOURNEE_LONG ? 200_000 : 20_000
  for (const isDispersed of [false, true]) {
    const tenths = new Float64Array(10)
    for (let run = 0; run < runs; run++) {
      const mu = size * (phi - 1)
      const rate = isDispersed ? (gap() + gap() + gap()) * (phi - 1) : mu
      let k = 0
      for (let at = gap(); at <= rate; at += gap()) k++
      const [here, above] = [k, k + 1].map((each) =>
        negativeBinomialUpperTail(each, mu, isDispersed ? phi : 1),
      )
      tenths[Math.floor(10 * (above! + rng.unit() * (here! - above!)))]!++
    }
    const apart = tenths.reduce((sum, count) => sum + (count - runs / 10) ** 2 / (runs / 10), 0)
    expect(chiSquaredUpperTail(apart, 9)).toBeGreaterThan(0.001)
  }
})

test('without dispersion the negative binomial tail is the Poisson one, and next to it almost', () => {
  expect(negativeBinomialUpperTail(7, 3, 1)).toBe(poissonUpperTail(7, 3))
  fc.assert(
    fc.property(count, fc.double({ min: 0.1, max: 400, noNaN: true }), (k, mu) => {
      const poisson = poissonUpperTail(k, mu)
      if (poisson < 1e-200) return
      for (const more of [2 ** -52, 1e-14, 1e-12])
        expect(relative(negativeBinomialUpperTail(k, mu, 1 + more), poisson)).toBeLessThan(1e-6)
    }),
    { numRuns },
  )
})

test('binomial tails from both sides make 1, and hold the mass between them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      (n, p) => {
        const k = Math.floor(n * p)
        expect(binomialUpperTail(k + 1, n, p) + binomialLowerTail(k, n, p)).toBeCloseTo(1, 11)
        expect(binomialUpperTail(k, n, p) - binomialUpperTail(k + 1, n, p)).toBeCloseTo(
          binomialMass(k, n, p),
          11,
        )
      },
    ),
    { numRuns },
  )
})

test('ends: no count, no mean, far tails', () => {
  expect(poissonUpperTail(0, 3)).toBe(1)
  expect(poissonUpperTail(2, 0)).toBe(0)
  expect(negativeBinomialUpperTail(1, 0, 2)).toBe(0)
  expect(binomialUpperTail(4, 3, 0.5)).toBe(0)
  // e^-0.05 0.05^200 / 200!, beyond what a double holds.
  expect(log10PoissonUpperTail(200, 0.05)).toBeCloseTo(-635.12449445, 7)
  expect(negativeBinomialUpperTail(1, 1e-9, 4)).toBeCloseTo(-Math.expm1(-(1e-9 / 3) * Math.log(4)), 20)
  expect(normalUpperTail(0)).toBe(0.5)
  expect(normalUpperTail(1.959963984540054)).toBeCloseTo(0.025, 14)
  expect(normalTwoSided(-1.959963984540054)).toBeCloseTo(0.05, 14)
})

test('what is not a number stays so, and ends', () => {
  const tails = [poissonUpperTail(3, NaN), negativeBinomialUpperTail(3, NaN, 2), binomialUpperTail(2, 5, NaN)]
  expect([...tails, normalTwoSided(NaN), normalUpperTail(NaN)]).toEqual([NaN, NaN, NaN, NaN, NaN])
  expect(normalTwoSided(-Infinity)).toBe(0)
  expect(poissonUpperTail(3, Infinity)).toBe(1)
})

test('the needed count is the first that chance seldom reaches', () => {
  fc.assert(
    fc.property(mean, dispersion, fc.double({ min: 1e-8, max: 0.5, noNaN: true }), (mu, phi, alpha) => {
      const needed = neededCount(mu, phi, alpha)
      expect(negativeBinomialUpperTail(needed, mu, phi)).toBeLessThanOrEqual(alpha)
      if (needed > 1) expect(negativeBinomialUpperTail(needed - 1, mu, phi)).toBeGreaterThan(alpha)
    }),
    { numRuns },
  )
  expect(neededCount(1.9, 1, 0.05)).toBe(5)
})
