import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { askedProblem } from './asked-problem.ts'
import { isBetterPlan, plannedBefore } from './plan-compared.ts'
import { searchObstacle } from './search-obstacle.ts'
import { isSearched, planned, searchPlan } from './search-plan.ts'
import { standingObstacle } from './week-obstacle.ts'

const SECONDS = 10

/** Looks for a better week from the one that stands, for some seconds; what is not better is left. */
export const searchLonger: Operation<{ readonly week: IsoWeek; readonly seconds?: number }> = {
  id: 'search-longer',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['search-longer'](week),
  run: async ({ estate, session }, { week, seconds = SECONDS }, ports) => {
    const problemOf = (now: Estate) =>
      askedProblem(now, session, week, { weeks: session.weeks, keep: 'prefer' })
    const problem = problemOf(estate)
    const before = await plannedBefore(estate, problem, ports)
    const searched = await searchPlan(ports, problem, {
      seed: settingsOf(estate).seed,
      budget: { seconds },
    })
    if (!isSearched(searched)) return searched
    return before && !isBetterPlan(searched.plan, before)
      ? { kind: 'done', say: actions.notBetter() }
      : planned(searched, problemOf)
  },
}
