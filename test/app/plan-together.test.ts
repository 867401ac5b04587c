import { expect, test } from 'vitest'
import { type PlanCall, planTogether } from '../../src/app/plan-together.ts'
import { type Fault, fault } from '../../src/domain/refusal.ts'
import type { Plan } from '../../src/domain/week/plan.ts'
import { problem } from '../planning/small-problem.ts'

/** A plan of so many minutes walked, which is all that tells these plans apart. */
const plan = (walkMinutes: number): Plan => ({
  ...{ week: '2026-W49', seed: 0, iterations: 0, unserved: [] },
  rounds: [
    {
      ...{ id: `${walkMinutes}`, day: '2026-11-30', pair: 'p', start: '14:00', end: '15:00' },
      ...{ stops: [], walkMetres: 0, walkMinutes, line: [] },
    },
  ],
  measures: {
    ...{ served: 0, passages: 0, missing: 0, shortPassages: 0, overdueDays: 0, worstGapDays: 0 },
    ...{ fairness: {}, publicMinutes: 0, predictability: 0, predictabilityByChance: 0 },
    ...{ walkMinutes, walkMetres: 0 },
  },
})
type Asked = { seed: number; seconds: number }
/** A worker that finds this, and writes down what it was asked. */
const worker =
  (found: number | Fault, asked: Asked[] = []): PlanCall =>
  async (_problem, seed, budget, onBest) => {
    asked.push({ seed, seconds: 'seconds' in budget ? budget.seconds : 0 })
    if (typeof found !== 'number') return found
    onBest(plan(found), 1)
    return plan(found)
  }
const run = (calls: readonly PlanCall[], onBest = (_best: Plan, _progress: number) => {}) =>
  planTogether(calls, problem(), 5, { seconds: 10 }, onBest)
const minutes = (found: Plan | Fault) => ('measures' in found ? found.measures.walkMinutes : found)

test('all search the whole time with other seeds, and the best of their plans is given and shown', async () => {
  const asked: Asked[] = []
  const shown: number[] = []
  const calls = [worker(30, asked), worker(20, asked), worker(25, asked)]
  const found = await run(calls, (best) => shown.push(best.measures.walkMinutes))
  expect(found).toEqual({ ...plan(20), seed: 5 })
  expect(asked.map(({ seconds }) => seconds)).toEqual([10, 10, 10])
  expect(asked[0]!.seed).toBe(5)
  expect(new Set(asked.map(({ seed }) => seed)).size).toBe(3)
  expect(shown).toEqual([30, 20, 20])
})

test('a worker that fails loses nothing of the other; all failing is the fault of the first', async () => {
  const [one, two] = [fault('worker-failed', 'one'), fault('worker-failed', 'two')]
  expect(minutes(await run([worker(one), worker(20)]))).toBe(20)
  expect(minutes(await run([worker(20), worker(one)]))).toBe(20)
  expect(await run([worker(one), worker(two)])).toBe(one)
})
