import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import type { Moment } from '../../domain/week/plan-rounds.ts'
import { clockTime } from '../../domain/week/round.ts'
import { isInWeek } from '../../domain/week/weeks-from.ts'
import { localOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { isToPlan, planProblem } from './plan-problem.ts'
import { repaired, stopsChangedBy } from './repaired.ts'
import { searchObstacle } from './search-obstacle.ts'
import { isSearched, planned, searchPlan } from './search-plan.ts'
import { standingObstacle } from './week-obstacle.ts'

const nowOf = (estate: Estate, ports: Ports): Moment => {
  const minute = new Date(ports.clock()).toISOString()
  const { day, minuteOfDay } = localOf(minute, settingsOf(estate).timeZone)
  return { day, time: clockTime(minuteOfDay) }
}

/**
 * Prepares the rest of a week from what was really done: rounds begun before the moment (now, unless told) stay as they
 * were walked, the others start from the week that stands. Says how many stops changed.
 */
export const replanRest: Operation<{
  readonly week: IsoWeek
  readonly from?: Moment
  readonly budget?: PlanBudget
}> = {
  id: 'replan-rest',
  available: ({ estate, session }, { week, from }) =>
    searchObstacle(session) ??
    standingObstacle(estate, week) ??
    (isInWeek(from?.day ?? session.today, week) ? null : refusal('week-not-begun')),
  label: (_state, { week }) => actions['replan-rest'](week),
  run: async ({ estate }, { week, from, budget = { iterations: PLAN_ITERATIONS } }, ports) => {
    const moment = from ?? nowOf(estate, ports)
    const problemOf = (now: Estate) => planProblem(now, week, { from: moment, keep: 'prefer' })
    const problem = problemOf(estate)
    if (!problem.rounds.some(isToPlan)) return refusal('rest-empty')
    const searched = await searchPlan(ports, problem, { seed: settingsOf(estate).seed, budget })
    if (!isSearched(searched)) return searched
    const say = actions.replanned(stopsChangedBy(estate, searched, week))
    return { ...planned(searched, problemOf), ...repaired(estate, week), say }
  },
}
