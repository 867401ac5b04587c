import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import type { PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { instanceNow } from '../../../src/planning/week/build-instance.ts'
import { planWeek } from '../../../src/planning/week/plan-week.ts'
import { weekModel } from '../../../src/planning/week/week-model.ts'
import { bruteForce } from '../search/brute-force.ts'
import { MONDAY, place, problem, slot } from '../small-problem.ts'

const metre = fc.integer({ min: 0, max: 400 })
const tiny = (count: number): fc.Arbitrary<PlanProblem> =>
  fc
    .record({
      places: fc.array(
        fc.record({
          ...{ x: metre, y: metre, last: fc.integer({ min: 1, max: 12 }) },
          pacePerWeek: fc.constantFrom(0.5, 1),
        }),
        { minLength: count, maxLength: count },
      ),
      ends: fc.tuple(...['14:20', '14:25'].map((least) => fc.constantFrom(least, '15:00'))),
      opening: fc.boolean(),
    })
    .map(({ places, ends, opening }) =>
      problem({
        places: places.map(({ x, y, last, ...rest }, rank) =>
          place(`p${rank}`, x, y, {
            ...{ ...rest, lastPassage: addDays(MONDAY, -last) },
            ...(opening && rank === 0 && { opening: [{ from: '14:10', until: '14:15' }] }),
          }),
        ),
        rounds: ends.map((end, rank) => slot(`r${rank}`, 2 * rank, { end })),
      }),
    )

const best = (week: PlanProblem): readonly number[] => {
  let last: readonly number[] = []
  for (const progress of planWeek(week, { seed: 1, stop: afterIterations(3000) }))
    last = progress?.objective ?? last
  return last
}

test('a tiny week is as good as the best of all plans there are', () => {
  const runs = (week: PlanProblem) => {
    expect(best(week)).toEqual(bruteForce(weekModel(instanceNow(week), rngOf(1))))
  }
  fc.assert(fc.property(tiny(3), runs), { numRuns: process.env.TOURNEE_LONG ? 200 : 10, seed: 4 })
  fc.assert(fc.property(tiny(4), runs), { numRuns: process.env.TOURNEE_LONG ? 50 : 4, seed: 4 })
})
