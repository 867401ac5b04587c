import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import type { PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import type { Duties, Model } from '../../../src/planning/search/model.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { instanceNow } from '../../../src/planning/week/build-instance.ts'
import { leastOverdueDays } from '../../../src/planning/week/least-overdue.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { weekModel } from '../../../src/planning/week/week-model.ts'
import { bruteForce } from '../search/brute-force.ts'
import { anyProblem, MONDAY, place, problem, slot } from '../small-problem.ts'

const isLong = process.env.TOURNEE_LONG === '1'
const boundOf = (week: PlanProblem): number => leastOverdueDays(instanceNow(week))

/** The fewest days overdue of all plans there are: the model of the week, judged by these days alone. */
const fewest = (week: PlanProblem): number => {
  const instance = instanceNow(week)
  const model = weekModel(instance, rngOf(1))
  const duties: Duties = {
    ...{ levels: 2, lengthLevel: 1, tolerance: 0, groups: 0, energy: () => 0 },
    allows: (...asked) => model.duties.allows(...asked),
    count: (client, routes, _visits, from, count, into, sign) => {
      const asked = instance.places[client]
      if (!asked || asked.pacePerWeek <= 0) return
      const days = [...routes.subarray(from, from + count)].map((route) => instance.rounds[route]!.day)
      const last = asked.lastPassage === undefined ? -asked.maxGapDays : -daysAgo(asked.lastPassage)
      into[0]! += sign * Math.max(0, 7 * instance.weeks - 1 - Math.max(last, ...days) - asked.maxGapDays)
    },
  }
  return bruteForce({ ...model, duties } as Model)[0]!
}
const daysAgo = (day: string): number => {
  for (let days = 0; ; days++) if (addDays(MONDAY, -days) === day) return days
}

const metre = fc.integer({ min: 0, max: 400 })
const tight = (places: number, rounds: number): fc.Arbitrary<PlanProblem> =>
  fc
    .record({
      places: fc.array(
        fc.tuple(metre, metre, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 5 })),
        {
          minLength: places,
          maxLength: places,
        },
      ),
      ends: fc.array(fc.constantFrom('14:08', '14:12', '14:16', '14:20'), {
        minLength: rounds,
        maxLength: rounds,
      }),
      weeks: fc.constantFrom(1, 2),
    })
    .map(({ places, ends, weeks }) =>
      problem({
        weeks,
        places: places.map(([x, y, last, serviceMinutes], rank) =>
          place(`p${rank}`, x, y, { serviceMinutes, lastPassage: addDays(MONDAY, -last) }),
        ),
        rounds: ends.map((end, rank) => slot(`r${rank}`, 1 + 5 * rank, { end })),
      }),
    )

test('the days said to be unavoidable are never more than the best of all plans has, and often as many', () => {
  let [reached, all] = [0, 0]
  const runs = (week: PlanProblem) => {
    const [bound, best] = [boundOf(week), fewest(week)]
    expect(bound).toBeLessThanOrEqual(best)
    if (best === 0) return
    all++
    if (bound > 0) reached++
  }
  fc.assert(fc.property(tight(3, 2), runs), { numRuns: isLong ? 1000 : 40, seed: 5 })
  fc.assert(fc.property(tight(4, 1), runs), { numRuns: isLong ? 1000 : 60, seed: 5 })
  expect(reached / all).toBeGreaterThan(0.5)
})

test('no plan of any small week has fewer days overdue than are said to be unavoidable', () => {
  fc.assert(
    fc.property(anyProblem, (week) => {
      const { measures } = planWeekNow(week, { seed: 1, stop: afterIterations(40) })
      expect(boundOf(week)).toBeLessThanOrEqual(measures.overdueDays)
      expect(measures.unavoidableDays ?? 0).toBe(boundOf(week))
    }),
    { numRuns: isLong ? 500 : 25 },
  )
})

test('without rounds all days are unavoidable; with time for all of them none are', () => {
  const places = [place('a', 100, 0, { lastPassage: addDays(MONDAY, -7) }), place('b', 200, 0)]
  expect(boundOf(problem({ places, rounds: [] }))).toBe(3 + 6)
  expect(boundOf(problem({ places }))).toBe(0)
})
