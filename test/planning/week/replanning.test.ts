import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '../../../src/domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { check } from '../../../src/planning/checker/check.ts'
import { compareLevels } from '../../../src/planning/search/compare-levels.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeek, planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { anyWeeks } from '../checker/any-weeks.ts'
import { anyProblem, place, problem, slot } from '../small-problem.ts'

const numRuns = process.env.TOURNEE_LONG ? 500 : 25
const planOf = (week: PlanProblem) => planWeekNow(week, { seed: 5, stop: afterIterations(40) })
const orderOf = ({ rounds }: Plan): PlanOrder =>
  rounds.map(({ id, stops }) => ({
    round: id,
    stops: stops.map(({ place, kind, serviceMinutes }) => ({ place, kind, serviceMinutes })),
  }))
const from = (week: PlanProblem, plan: Plan, keep: 'prefer' | 'fewest-changes' = 'prefer'): PlanProblem => ({
  ...week,
  standing: { order: orderOf(plan), keep },
})

/** The levels of the plan given back, and of the one it started from. */
const levels = (week: PlanProblem): readonly [first: readonly number[], last: readonly number[]] => {
  const all: (readonly number[])[] = []
  for (const progress of planWeek(week, { seed: 5, stop: afterIterations(40) }))
    if (progress) all.push(progress.objective)
  return [all[0]!, all.at(-1)!]
}

test('replanning with nothing changed changes nothing', () => {
  fc.assert(
    fc.property(anyWeeks, (week) => {
      const plan = planOf(week)
      expect(planOf(from(week, plan)).rounds).toEqual(plan.rounds)
    }),
    { numRuns },
  )
})

test('a round more, started from the earlier plan, worsens no level that a weightier one does not better', () => {
  fc.assert(
    fc.property(anyProblem, (week) => {
      const plan = planOf(week)
      const [, before] = levels(week)
      const more = { ...week, rounds: [...week.rounds, slot('more', 1, { start: '18:00', end: '19:00' })] }
      const [, after] = levels(from(more, plan))
      expect(compareLevels(after, before, 0)).toBeLessThanOrEqual(0)
      expect(check(more, planOf(from(more, plan)))).toEqual([])
    }),
    { numRuns },
  )
})

test('a stop unlocked, started from the earlier plan, never worsens', () => {
  fc.assert(
    fc.property(anyProblem, (week) => {
      const locked = planOf(week).rounds.flatMap(({ id, stops }) =>
        stops[0] ? [{ id, stop: stops[0] }] : [],
      )
      const kept = {
        ...week,
        rounds: week.rounds.map((round) => {
          const { place, kind, serviceMinutes } = locked.find(({ id }) => id === round.id)?.stop ?? {}
          return place && kind === 'passage' && round.locked.length === 0
            ? { ...round, locked: [{ place, kind, serviceMinutes: serviceMinutes! }] }
            : round
        }),
      }
      const [first, last] = levels(from(week, planOf(kept)))
      expect(compareLevels(last, first, 0)).toBeLessThanOrEqual(0)
    }),
    { numRuns },
  )
})

const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, rank) =>
  place(id, 60 * rank, 40 * (rank % 3), { pacePerWeek: 1 }),
)
const two = problem({ places: six, rounds: [slot('monday', 0), slot('wednesday', 2)] })

test('after an absence what stood elsewhere stays, and what was lost is made up for', () => {
  const plan = planOf({ ...two, rounds: [...two.rounds, slot('friday', 4)] })
  const repaired = planOf({ ...from(two, plan, 'fewest-changes') })
  expect(check(two, repaired)).toEqual([])
  for (const { id, stops } of repaired.rounds) {
    const stood = plan.rounds.find((round) => round.id === id)!.stops.map((stop) => stop.place)
    expect(stops.map((stop) => stop.place)).toEqual(expect.arrayContaining(stood))
  }
  expect(repaired.measures.overdueDays).toBe(0)
})

test('a round that the hand overfilled is repaired by few changes', () => {
  const plan = planOf(two)
  const crowd = six.map(({ id }) => ({ place: id, kind: 'passage', serviceMinutes: 2 }) as const)
  const short = { ...two, rounds: [slot('monday', 0, { end: '14:25' }), slot('wednesday', 2)] }
  const repaired = planOf({
    ...short,
    standing: { order: [{ round: 'monday', stops: crowd }], keep: 'fewest-changes' },
  })
  expect(check(short, repaired)).toEqual([])
  expect(repaired.measures.served).toBe(plan.measures.served)
})
