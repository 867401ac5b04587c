import { type Fault, fault, isFault, type Refusal } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Ports } from '../ports.ts'
import { latePlaces } from './late-places.ts'
import { differingStops, orderOf } from './plan-compared.ts'
import { crowdedRound, isByHand } from './plan-faults.ts'
import { type Loose, REPAIR_STEPS, repairStep } from './repair-steps.ts'
import type { Searched } from './search-plan.ts'

/** Stops that may change for one more place to be met in time: more on new sheets is not a repair but another week. */
const CHANGES_FOR_A_PLACE = 6
/** The narrowed problems are soon searched. */
const SHARE = 1 / 3

const part = (budget: PlanBudget): PlanBudget =>
  'iterations' in budget
    ? { iterations: Math.ceil(budget.iterations * SHARE) }
    : { seconds: budget.seconds * SHARE }

type Asked = { readonly seed: number; readonly budget: PlanBudget }

/** A plan of a step as a plan of the problem itself, timed and measured by it; a fault or refusal when it breaks a rule there. */
const asPlanOf = async (
  problem: PlanProblem,
  found: Plan | Fault,
  ports: Ports,
): Promise<Plan | Refusal | Fault> => {
  if (isFault(found)) return found
  const timed = await ports.schedule(problem, orderOf(found))
  if (isFault(timed)) return timed
  const plan = { ...timed, seed: found.seed, iterations: found.iterations }
  const crowded = crowdedRound(problem, plan)
  if (crowded) return crowded
  const violations = await ports.check(problem, plan)
  if (isFault(violations)) return violations
  const first = violations.find((each) => !isByHand(problem, plan, each))
  return first ? fault('plan-invalid', first.detail, { rule: first.rule }) : plan
}

/**
 * Searches a repair step by step, until no rule is broken and every place that can be is met in time, the best so far
 * shown in the session. A further step is taken where the places it meets more are worth the stops it changes more.
 */
export const searchRepair = async (
  ports: Ports,
  problem: PlanProblem,
  { order, loose }: { readonly order: PlanOrder; readonly loose: Loose },
  { seed, budget }: Asked,
): Promise<Searched | Refusal | Fault> => {
  const store = ports.store()
  const request = { week: problem.week, seed }
  store.look({ planning: { request, state: 'running' }, planProgress: 0 })
  let best: (Searched & { readonly late: number; readonly changes: number }) | undefined
  let missed: Refusal | Fault | undefined
  for (const [rank, step] of REPAIR_STEPS.entries()) {
    const given = step === 'free' ? budget : part(budget)
    const found = await ports.plan(repairStep(problem, order, loose, step), seed, given, (result, share) =>
      store.look({
        planning: { request, state: 'running', result },
        planProgress: (rank + share) / REPAIR_STEPS.length,
      }),
    )
    const plan = await asPlanOf(problem, found, ports)
    if (!('rounds' in plan)) {
      missed = plan
      continue
    }
    const isStopped = 'iterations' in given && plan.iterations < given.iterations
    const [late, changes] = [latePlaces(problem, plan).length, differingStops(order, orderOf(plan))]
    if (!best || changes - best.changes < CHANGES_FOR_A_PLACE * (best.late - late))
      best = { problem, plan, isStopped, late, changes }
    if (isStopped || best.late === 0) break
  }
  store.look({ planning: null, planProgress: 0 })
  return best ?? missed!
}
