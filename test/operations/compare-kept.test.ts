import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import type { PlanVariant } from '../../src/domain/week/plan-variant.ts'
import { comparePlans } from '../../src/operations/week/compare-plans.ts'
import { planOf, preparedEstate, WEEK, weekPorts } from '../ui/semaine/week-scene.ts'
import { anApp } from './an-app.ts'

const seeds = (...values: readonly number[]): readonly PlanVariant[] =>
  values.map((seed) => ({ type: 'seed', seed }))

const scene = () => {
  const planned: number[] = []
  const estate = preparedEstate()
  const app = anApp(estate, {
    session: { week: WEEK },
    ports: {
      ...weekPorts(() => estate),
      stopPlanning: () => undefined,
      plan: async (_problem, seed) => {
        planned.push(seed)
        return { ...planOf(estate, [['e1'], ['square']]), seed }
      },
    },
  })
  return { ...app, planned }
}

test('a column added beside others plans that one only; the others stay in sight meanwhile', async () => {
  const { run, planned, store } = scene()
  await run(comparePlans, { week: WEEK, variants: seeds(2, 3) })
  const least: number[] = []
  store.subscribe(({ session }) => void least.push(session.comparison?.result?.length ?? 0))
  await run(comparePlans, { week: WEEK, variants: seeds(2, 3, 4) })
  expect(planned).toEqual([2, 3, 4])
  expect(Math.min(...least)).toBe(3)
  expect(store.read().session.comparison?.result?.map(({ variant }) => variant)).toEqual([
    { type: 'standing' },
    ...seeds(2, 3, 4),
  ])
})

test('what was planned from other records is planned anew', async () => {
  const { run, planned, store } = scene()
  await run(comparePlans, { week: WEEK, variants: seeds(2) })
  await store.commit('change', (now) =>
    withRecords(now, [{ kind: 'pair', id: 'p3', name: 'Binôme 3', rank: 2 }]),
  ).saved
  await run(comparePlans, { week: WEEK, variants: seeds(2) })
  await run(comparePlans, { week: WEEK, variants: seeds(2), budget: { iterations: 7 } })
  expect(planned).toEqual([2, 2, 2])
})
