import { expect, test } from 'vitest'
import { check } from '../../../src/planning/checker/check.ts'
import { schedule } from '../../../src/planning/week/schedule.ts'
import { place, problem, slot } from '../small-problem.ts'

const passage = (id: string) => ({ place: id, kind: 'passage', serviceMinutes: 2 }) as const
const week = problem({
  places: [place('a', 100, 0), place('b', 200, 0)],
  rounds: [slot('monday', 0, { breakMinutes: 10 }), slot('wednesday', 2)],
})

test('a round keeps the order of the hand, and the other rounds are left empty', () => {
  const plan = schedule(week, [{ round: 'monday', stops: [passage('b'), passage('a')] }])
  expect(plan.rounds.map(({ stops }) => stops.map((stop) => stop.place))).toEqual([['b', 'a'], []])
  expect(plan.rounds[0]).toMatchObject({ walkMetres: 400, walkMinutes: 5.7 })
  expect(plan.rounds[1]).toMatchObject({ walkMetres: 0, line: [] })
  expect(check(week, plan)).toEqual([])
})

test('each planned minute takes its share of free time with it', () => {
  const plan = schedule(week, [{ round: 'monday', stops: [passage('b'), passage('a')] }])
  // 200 m are 2.9 min, which take 4.1; then 2 min of service take 2.9, and 100 m take 2.
  expect(plan.rounds[0]!.stops.map(({ arrive, leave }) => `${arrive} ${leave}`)).toEqual([
    '14:04 14:06',
    '14:08 14:10',
  ])
})

test('only stops locked in the problem are marked as locked', () => {
  const locked = problem({ ...week, rounds: [slot('monday', 0, { locked: [passage('a')] })] })
  const plan = schedule(locked, [{ round: 'monday', stops: [passage('a'), passage('b')] }])
  expect(plan.rounds[0]!.stops.map((stop) => stop.locked)).toEqual([true, false])
})

test('a round that the hand overfilled is written out, and the checker says so', () => {
  const full = { ...passage('a'), serviceMinutes: 50 }
  const plan = schedule(week, [{ round: 'monday', stops: [full] }])
  expect(check(week, plan).map(({ rule }) => rule)).toContain('unplanned-time')
})
