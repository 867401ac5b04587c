import { type Estate, settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import { weeksFrom } from '../../domain/week/weeks-from.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { askedProblem } from './asked-problem.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { isBetterPlan, plannedBefore } from './plan-compared.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { searchObstacle } from './search-obstacle.ts'
import { isSearched, planned, searchPlan } from './search-plan.ts'
import { MOST_WEEKS } from './set-weeks.ts'
import { weekObstacle } from './week-obstacle.ts'

/**
 * Prepares the rounds of a week, or of several from it on (as many as the session says, unless told), around what is
 * locked: one step, one undo. The best so far shows while it runs. Days gone by of a week under way stay.
 */
export const planWeek: Operation<{
  readonly week: string
  readonly weeks?: number
  readonly budget?: PlanBudget
}> = {
  id: 'plan-week',
  available: ({ estate, session }, { week, weeks = session.weeks }) => {
    if (!(weeks >= 1 && weeks <= MOST_WEEKS))
      return refusal('value-out-of-range', { least: 1, most: MOST_WEEKS })
    const closed = weeksFrom(week, weeks).map((each) => closedObstacle(estate, each))
    return searchObstacle(session) ?? weekObstacle(estate) ?? closed.find((each) => each !== null) ?? null
  },
  label: ({ session }, { week, weeks = session.weeks }) =>
    weeks > 1 ? actions['plan-weeks'](week, weeks) : actions['plan-week'](week),
  run: async ({ estate, session }, target, ports) => {
    const { week, weeks = session.weeks, budget = { iterations: PLAN_ITERATIONS } } = target
    const problemOf = (now: Estate) => askedProblem(now, session, week, { weeks })
    ports.store().look({ week })
    const problem = problemOf(estate)
    const searched = await searchPlan(ports, problem, { seed: settingsOf(estate).seed, budget })
    if (!isSearched(searched)) return searched
    const { plan, isStopped } = searched
    if (!isStopped) return planned(searched, problemOf)
    // A search cut short may not have come as far as the week that is there.
    const before = await plannedBefore(estate, problem, ports)
    return before && !isBetterPlan(plan, before)
      ? { kind: 'done', say: actions.keptBefore() }
      : { ...planned(searched, problemOf), say: actions.stopped() }
  },
}
