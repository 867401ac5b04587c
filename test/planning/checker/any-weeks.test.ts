import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../../src/planning/checker/check.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { anyWeeks } from './any-weeks.ts'

test('plans of weeks where everything is asked for hold', () => {
  const reasons = new Set<string>()
  fc.assert(
    fc.property(anyWeeks, fc.integer({ min: 0, max: 1000 }), (weeks, seed) => {
      const plan = planWeekNow(weeks, { seed, stop: afterIterations(30) })
      expect(check(weeks, plan)).toEqual([])
      for (const { reason } of plan.unserved) reasons.add(reason)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 30 },
  )
  expect(reasons.size).toBeGreaterThan(2)
})
