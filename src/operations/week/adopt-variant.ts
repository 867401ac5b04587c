import { sameValue } from '../../domain/change.ts'
import type { Estate } from '../../domain/estate.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { askedProblem } from './asked-problem.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { isByHand } from './plan-faults.ts'
import { searchObstacle } from './search-obstacle.ts'
import { withVariant } from './week-variant.ts'
import { withPlan } from './with-plan.ts'

const chosen = ({ session }: State, rank: number) => session.comparison?.result?.[rank]

/**
 * Makes a variant compared the week (or weeks), as one step. A round fewer or more, another gap, another draw are taken
 * over with it. A variant without a rule only shows what the rule costs.
 */
export const adoptVariant: Operation<{ readonly rank: number }> = {
  id: 'adopt-variant',
  available: (state, { rank }) => {
    const found = chosen(state, rank)
    if (!found) return refusal('comparison-missing')
    if (found.variant.type === 'standing') return refusal('variant-standing')
    if (found.variant.type === 'without-rule') return refusal('variant-preview')
    return searchObstacle(state.session) ?? closedObstacle(state.estate, found.plan.week)
  },
  label: (state, { rank }) => actions['adopt-variant'](chosen(state, rank)?.plan.week ?? ''),
  run: async (state, { rank }, ports) => {
    const found = chosen(state, rank)
    const { estate, session } = state
    if (!found || found.variant.type === 'standing') return refusal('comparison-missing')
    const { variant, plan } = found
    const { week, weeks = 1 } = plan
    const problemOf = (now: Estate) => askedProblem(withVariant(now, week, variant), session, week, { weeks })
    const problem = problemOf(estate)
    // Planned some time ago: the territory may have changed under it.
    const violations = await ports.check(problem, plan)
    if (isFault(violations)) return violations
    if (violations.some((violation) => !isByHand(problem, plan, violation)))
      return refusal('comparison-missing')
    return {
      kind: 'done',
      holds: (now) => sameValue(problemOf(now), problem),
      change: (now) => withPlan(withVariant(now, week, variant), plan, problem),
      look: { effect: null, week },
    }
  },
}
