import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Adjustment, pAdjust } from '../../../src/hotspots/adjust/p-adjust.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 300
const ALL: readonly Adjustment[] = ['benjamini-hochberg', 'benjamini-yekutieli', 'holm', 'bonferroni']
const ps = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.5, 1)), {
  maxLength: 40,
})

test('p ≤ BH ≤ BY and BH ≤ Holm ≤ Bonferroni ≤ 1, and the order of p is kept', () => {
  fc.assert(
    fc.property(ps, (p) => {
      const [bh, by, holm, bonferroni] = ALL.map((each) => pAdjust(p, each))
      p.forEach((value, i) => {
        const slack = 1 + 1e-12
        expect(value).toBeLessThanOrEqual(bh![i]! * slack)
        expect(bh![i]).toBeLessThanOrEqual(by![i]! * slack)
        expect(bh![i]).toBeLessThanOrEqual(holm![i]! * slack)
        expect(holm![i]).toBeLessThanOrEqual(bonferroni![i]! * slack)
        expect(bonferroni![i]).toBeLessThanOrEqual(1)
        p.forEach((other, j) => {
          if (value <= other) for (const q of [bh!, by!, holm!]) expect(q[i]).toBeLessThanOrEqual(q[j]!)
        })
      })
    }),
    { numRuns },
  )
})

test('the order in which tests come changes none of them', () => {
  fc.assert(
    fc.property(ps, fc.infiniteStream(fc.nat()), (p, chance) => {
      const order = p.map((_, i) => ({ i, key: chance.next().value as number }))
      order.sort((a, b) => a.key - b.key)
      for (const by of ALL) {
        const straight = pAdjust(p, by)
        const shuffled = pAdjust(
          order.map(({ i }) => p[i]!),
          by,
        )
        order.forEach(({ i }, at) => {
          expect(shuffled[at]).toBe(straight[i])
        })
      }
    }),
    { numRuns },
  )
})

test('what is found at q by Benjamini and Hochberg is their step-up rule', () => {
  fc.assert(
    fc.property(ps, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (p, q) => {
      const sorted = [...p].sort((a, b) => a - b)
      const found = sorted.reduce((most, value, i) => (value * p.length <= (i + 1) * q ? i + 1 : most), 0)
      const adjusted = pAdjust(p, 'benjamini-hochberg').filter((value) => value <= q * (1 + 1e-12)).length
      expect(adjusted).toBe(found)
    }),
    { numRuns },
  )
})
