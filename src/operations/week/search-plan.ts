import { sameValue } from '../../domain/change.ts'
import type { Estate } from '../../domain/estate.ts'
import { type Fault, fault, isFault, type Refusal } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Done } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { crowdedRound, isByHand } from './plan-faults.ts'
import { withPlan } from './with-plan.ts'

/** A plan found and accepted by the checker; stopped when it had less than the iterations it was given. */
export type Searched = { readonly problem: PlanProblem; readonly plan: Plan; readonly isStopped: boolean }
export const isSearched = (value: Searched | Refusal | Fault): value is Searched => 'plan' in value

/** Searches a plan, the best so far shown in the session while it runs, and has it checked. */
export const searchPlan = async (
  ports: Ports,
  problem: PlanProblem,
  { seed, budget }: { readonly seed: number; readonly budget: PlanBudget },
): Promise<Searched | Refusal | Fault> => {
  const { week } = problem
  const store = ports.store()
  const request = { week, seed }
  store.look({ planning: { request, state: 'running' }, planProgress: 0 })
  const plan = await ports.plan(problem, seed, budget, (result, planProgress) =>
    store.look({ planning: { request, state: 'running', result }, planProgress }),
  )
  const found = isFault(plan) ? plan : await checked(ports, problem, plan)
  store.look({ planning: null, planProgress: 0 })
  if (!('rounds' in found)) return found
  const isStopped = 'iterations' in budget && found.iterations < budget.iterations
  return { problem, plan: found, isStopped }
}

const checked = async (ports: Ports, problem: PlanProblem, plan: Plan): Promise<Plan | Refusal | Fault> => {
  const crowded = crowdedRound(problem, plan)
  if (crowded) return crowded
  const violations = await ports.check(problem, plan)
  if (isFault(violations)) return violations
  const first = violations.find((violation) => !isByHand(problem, plan, violation))
  return first ? fault('plan-invalid', first.detail, { rule: first.rule }) : plan
}

/** The weeks as planned, while what they were planned from is still there. `problemOf` makes the problem again of the estate as it is then. */
export const planned = (
  { problem, plan }: Searched,
  problemOf: (now: Estate) => PlanProblem,
): Required<Pick<Done, 'kind' | 'change' | 'holds' | 'look'>> => ({
  kind: 'done',
  holds: (now) => sameValue(problemOf(now), problem),
  change: (now) => withPlan(now, plan, problem),
  look: { effect: null, repaired: null, lateness: latenessOf(plan) },
})

const latenessOf = ({ week, measures: { overdueDays, unavoidableDays = 0 } }: Plan) =>
  overdueDays > 0 ? { week, overdueDays, unavoidableDays } : null
