import { expect, test } from 'vitest'
import { check } from '../../../src/planning/checker/check.ts'
import { type KeptWalks, keptWalks } from '../../../src/planning/checker/kept-walks.ts'
import { streetWalks } from '../../../src/planning/checker/street-walks.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { place, problem, slot } from '../small-problem.ts'

const week = problem({
  places: [place('a', 20, 0), place('b', 180, 60), place('c', 90, 140)],
  rounds: [slot('monday', 0)],
})
const slower = { ...week, streets: week.streets.map((street) => ({ ...street, slowness: 3 })) }
const moved = { ...week, places: week.places.map((each) => (each.id === 'b' ? place('b', 60, 160) : each)) }

test('walks are kept for the same streets and spots, and made anew for others', () => {
  const kept: KeptWalks = {}
  const first = keptWalks(week, kept)
  expect(keptWalks(structuredClone(week), kept)).toBe(first)
  for (const other of [slower, moved, week]) {
    const walks = keptWalks(other, kept)
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'c'],
    ] as const)
      expect(walks.way(from, to)).toEqual(streetWalks(other).way(from, to))
  }
})

test('a plan that was valid is not on slower streets, whatever was kept', () => {
  const kept: KeptWalks = {}
  const plan = planWeekNow(week, { seed: 1, stop: afterIterations(20) })
  expect(plan.rounds.flatMap(({ stops }) => stops).length).toBeGreaterThan(0)
  expect(check(week, plan, kept)).toEqual([])
  expect(check(week, plan, kept)).toEqual([])
  expect(check(slower, plan, kept).length).toBeGreaterThan(0)
})
