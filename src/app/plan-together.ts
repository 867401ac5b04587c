import { type Fault, isFault } from '../domain/refusal.ts'
import type { Plan } from '../domain/week/plan.ts'
import type { PlanBudget, PlanProblem } from '../domain/week/plan-problem.ts'
import { isBetterPlan } from '../operations/week/plan-compared.ts'

type OnBest = (best: Plan, progress: number) => void
/** One worker's search. */
export type PlanCall = (
  problem: PlanProblem,
  seed: number,
  budget: PlanBudget,
  onBest: OnBest,
) => Promise<Plan | Fault>

/** Seeds of workers lie apart: a seed and the next one are two settings of a coordinator. */
const APART = 7919

/**
 * Searches with several workers at once, each with a seed of its own, and gives the best of their plans; `onBest` is shown
 * the best of all so far. A worker that fails is left out; all failing: the fault of the first. They don't hand their best
 * to each other on the way: a search that cools over all of its time beats two that begin again half-way (`docs/planner.md`).
 */
export const planTogether = async (
  calls: readonly PlanCall[],
  problem: PlanProblem,
  seed: number,
  budget: PlanBudget,
  onBest: OnBest,
): Promise<Plan | Fault> => {
  let shown: Plan | undefined
  const look: OnBest = (plan, progress) => {
    if (!shown || isBetterPlan(plan, shown)) shown = plan
    onBest(shown, progress)
  }
  const found = await Promise.all(calls.map((call, rank) => call(problem, seed + APART * rank, budget, look)))
  const plans = found.filter((each): each is Plan => !isFault(each))
  if (plans.length === 0) return found[0]!
  const best = plans.reduce((best, plan) => (isBetterPlan(plan, best) ? plan : best))
  return { ...best, seed }
}
