import type { Ports } from '../../src/operations/ports.ts'
import { check } from '../../src/planning/checker/check.ts'
import { afterIterations } from '../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../src/planning/week/plan-week.ts'
import { schedule } from '../../src/planning/week/schedule.ts'
import type { WalksCache } from '../../src/planning/week/walks.ts'

/** Kept from one plan to the next, as the worker does. */
const cache: WalksCache = {}

/** The planner without its worker: budgets in iterations only. */
export const planningPorts: Partial<Ports> = {
  plan: (problem, seed, budget, onBest) => {
    if (!('iterations' in budget)) throw new Error('a test plans by iterations')
    const plan = planWeekNow(problem, { seed, stop: afterIterations(budget.iterations), cache })
    onBest(plan, 1)
    return Promise.resolve(plan)
  },
  schedule: async (problem, order) => schedule(problem, order, cache),
  check: async (problem, plan) => check(problem, plan),
}
