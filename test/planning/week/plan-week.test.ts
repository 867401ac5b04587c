import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LockedStop, PlanProblem } from '../../../src/domain/week/plan-problem.ts'
import { check } from '../../../src/planning/checker/check.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { schedule } from '../../../src/planning/week/schedule.ts'
import { anyWeeks } from '../checker/any-weeks.ts'
import { embeddedProblem } from '../embedded-problem.ts'
import { anyProblem, place, problem, slot } from '../small-problem.ts'

const numRuns = process.env.TOURNEE_LONG ? 1000 : 25
const planOf = (week: PlanProblem, iterations = 40, seed = 1) =>
  planWeekNow(week, { seed, stop: afterIterations(iterations) })

test('any small week gets a plan that the checker finds valid', () => {
  fc.assert(
    fc.property(anyProblem, fc.integer(), (week, seed) => {
      expect(check(week, planOf(week, 40, seed))).toEqual([])
    }),
    { numRuns },
  )
})

test('the order in which places are given changes no figure', () => {
  fc.assert(
    fc.property(anyProblem, fc.integer(), (week, seed) => {
      const places = week.places.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed))
      expect(planOf({ ...week, places })).toEqual(planOf(week))
    }),
    { numRuns },
  )
})

test('renaming places, rounds and pairs changes no figure', () => {
  fc.assert(
    fc.property(anyWeeks, (week) => {
      const { measures, rounds, unserved } = planOf(week)
      const renamed = planOf(withNames(week, (id) => `${hash(id, 3)}`))
      expect(renamed.measures).toEqual(measures)
      expect(renamed.rounds.map(({ stops }) => stops.map(({ arrive }) => arrive))).toEqual(
        rounds.map(({ stops }) => stops.map(({ arrive }) => arrive)),
      )
      expect(renamed.unserved).toHaveLength(unserved.length)
    }),
    { numRuns },
  )
})

test('a plan stopped at any moment is valid', () => {
  fc.assert(
    fc.property(anyWeeks, fc.integer({ min: 0, max: 30 }), (week, looks) => {
      let left = looks
      const plan = planWeekNow(week, { seed: 1, stop: () => (left-- > 0 ? 0 : 1) })
      expect(check(week, plan)).toEqual([])
    }),
    { numRuns },
  )
})

test('another seed meets other places at other half-days', () => {
  const given = embeddedProblem()
  // Nothing late or missing: no runs to end the plan.
  const places = given.places.map(({ presence: _presence, ...each }) => ({ ...each, maxGapDays: 30 }))
  const week = { ...given, places }
  const [a, b] = [1, 2].map((seed) =>
    planOf(week, 100, seed).rounds.flatMap(({ id, stops }) => stops.map(({ place }) => `${id} ${place}`)),
  )
  expect(a!.filter((stop) => b!.includes(stop)).length).toBeLessThan(a!.length / 2)
})

test('the same seed and iterations give the same bytes', () => {
  fc.assert(
    fc.property(anyProblem, fc.integer(), (week, seed) => {
      expect(JSON.stringify(planOf(week, 30, seed))).toBe(JSON.stringify(planOf(week, 30, seed)))
    }),
    { numRuns },
  )
})

test('locked stops keep their round and their order', () => {
  const locked = ['c', 'a', 'b'].map((id) => ({ place: id, kind: 'passage', serviceMinutes: 2 }) as const)
  const week = problem({ rounds: [slot('monday', 0, { end: '16:00', locked }), slot('wednesday', 2)] })
  const [monday] = planOf(week, 200).rounds
  expect(monday!.stops.filter((stop) => stop.locked).map((stop) => stop.place)).toEqual(['c', 'a', 'b'])
})

test('locked stops that alone overfill a round stay, and the checker says so', () => {
  const locked = ['a', 'b'].map((id) => ({ place: id, kind: 'passage', serviceMinutes: 40 }) as const)
  const week = problem({ rounds: [slot('monday', 0, { locked })] })
  const plan = planOf(week)
  expect(plan.rounds[0]!.stops).toHaveLength(2)
  expect(check(week, plan).map(({ rule }) => rule)).toContain('unplanned-time')
})

test('each reason for which a place is not met is told', () => {
  const reasons = (week: PlanProblem) =>
    planOf(week).unserved.map(({ place, reason }) => `${place} ${reason}`)
  expect(reasons(problem({ rounds: [] }))).toEqual(['a no-round', 'b no-round', 'c no-round'])
  expect(reasons(problem({ places: [place('off', 5000, 5000)] }))).toEqual(['off unreachable'])
  const shut = place('shut', 100, 0, { minGapDays: 9, lastPassage: '2026-11-26', maxGapDays: 5 })
  expect(reasons(problem({ places: [shut] }))).toEqual(['shut minimum-gap'])
  const short = slot('short', 0, { end: '14:10' })
  expect(reasons(problem({ places: [place('far', 400, 400)], rounds: [short] }))).toEqual(['far too-far'])
  const twins = [place('t1', 200, 0), place('t2', 0, 200)]
  const tight = slot('tight', 0, { end: '14:12' })
  expect(reasons(problem({ places: twins, rounds: [tight] }))).toHaveLength(1)
  expect(reasons(problem({ places: twins, rounds: [tight] }))[0]).toMatch(/no-time-left$/)
})

test('a small round is as short as the best of all orders', () => {
  const metre = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(fc.array(fc.tuple(metre, metre), { minLength: 1, maxLength: 6 }), (points) => {
      const places = points.map(([x, y], rank) => place(`p${rank}`, x, y, { pacePerWeek: 1 }))
      const week = problem({ places, rounds: [slot('long', 0, { start: '09:00', end: '18:00' })] })
      const found = planOf(week, 60).rounds[0]!
      const best = Math.min(...ordersOf(places.map(({ id }) => id)).map((order) => lengthOf(week, order)))
      expect(found.stops).toHaveLength(places.length)
      expect(found.walkMetres).toBe(best)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 100 : 4 },
  )
})

test('the embedded quarter has a valid plan that meets every maximum gap', () => {
  const week = embeddedProblem()
  const plan = planOf(week, 1000)
  expect(check(week, plan)).toEqual([])
  expect(plan.measures.overdueDays).toBe(0)
  expect(plan.measures.served).toBeGreaterThan(170)
})

function withNames(week: PlanProblem, name: (id: string) => string): PlanProblem {
  const stops = (list: readonly LockedStop[]) => list.map((stop) => ({ ...stop, place: name(stop.place) }))
  const end = <End extends { place: string }>(at: End): End => ({ ...at, place: name(at.place) })
  return {
    ...week,
    places: week.places.map((each) => ({ ...each, id: name(each.id) })),
    rounds: week.rounds.map((round) => ({
      ...{ ...round, id: name(round.id), pair: name(round.pair), locked: stops(round.locked) },
      ...{ startAt: end(round.startAt), endAt: end(round.endAt) },
      ...(round.excluded && { excluded: round.excluded.map(name) }),
    })),
  }
}

function hash(text: string, seed: number): number {
  let value = seed | 0
  for (const letter of text) value = (Math.imul(value, 31) + letter.charCodeAt(0)) | 0
  return Math.imul(value, 0x9e3779b1) | 0
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, i) =>
    ordersOf(items.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
  )
}

function lengthOf(week: PlanProblem, order: readonly string[]): number {
  const stops = order.map((id) => ({ place: id, kind: 'passage', serviceMinutes: 2 }) as const)
  return schedule(week, [{ round: 'long', stops }]).rounds[0]!.walkMetres
}
