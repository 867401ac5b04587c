import type { Fault, Refusal } from '../../domain/refusal.ts'
import { isFault } from '../../domain/refusal.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { PlanBudget, PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Ports } from '../ports.ts'
import { latePlaces } from './late-places.ts'
import { differingStops, orderOf } from './plan-compared.ts'
import { isByHand } from './plan-faults.ts'
import { type Loose, REPAIR_STEPS, repairStep } from './repair-steps.ts'
import { isSearched, type Searched, searchPlan } from './search-plan.ts'

/** Stops that may change for one more place to be met in time: more on new sheets is not a repair but another week. */
const CHANGES_FOR_A_PLACE = 6
/** The narrowed problems are soon searched. */
const SHARE = 1 / 3

const part = (budget: PlanBudget): PlanBudget =>
  'iterations' in budget
    ? { iterations: Math.ceil(budget.iterations * SHARE) }
    : { seconds: budget.seconds * SHARE }

/** A plan of a step as a plan of the problem itself, timed and measured by it; null when it breaks a rule there. */
const asPlanOf = async (problem: PlanProblem, found: Plan, ports: Ports): Promise<Plan | Fault | null> => {
  const timed = await ports.schedule(problem, orderOf(found))
  if (isFault(timed)) return timed
  const plan = { ...timed, seed: found.seed, iterations: found.iterations }
  const violations = await ports.check(problem, plan)
  if (isFault(violations)) return violations
  return violations.every((each) => isByHand(problem, plan, each)) ? plan : null
}

/**
 * Searches a repair step by step, until no rule is broken and every place that can be is met in time. A further step is
 * taken where the places it meets more are worth the stops it changes more.
 */
export const searchRepair = async (
  ports: Ports,
  problem: PlanProblem,
  { order, loose }: { readonly order: PlanOrder; readonly loose: Loose },
  { seed, budget }: { readonly seed: number; readonly budget: PlanBudget },
): Promise<Searched | Refusal | Fault> => {
  let best: (Searched & { readonly late: number; readonly changes: number }) | undefined
  let missed: Refusal | Fault | undefined
  for (const step of REPAIR_STEPS) {
    const asked = { seed, budget: step === 'free' ? budget : part(budget) }
    const searched = await searchPlan(ports, repairStep(problem, order, loose, step), asked)
    if (!isSearched(searched)) {
      missed = searched
      continue
    }
    const plan = await asPlanOf(problem, searched.plan, ports)
    if (plan && isFault(plan)) return plan
    const { isStopped } = searched
    if (plan) {
      const [late, changes] = [latePlaces(problem, plan).length, differingStops(order, orderOf(plan))]
      if (!best || changes - best.changes < CHANGES_FOR_A_PLACE * (best.late - late))
        best = { problem, plan, isStopped, late, changes }
    }
    if (best && (isStopped || best.late === 0)) break
  }
  return best ?? missed!
}
