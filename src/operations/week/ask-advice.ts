import type { IsoWeek } from '../../domain/civil-date.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { askedProblem } from './asked-problem.ts'
import { plannedBefore } from './plan-compared.ts'
import { standingObstacle } from './week-obstacle.ts'

/**
 * Asks what would let the places be met that the week leaves out; each advice is computed by planning with it. The newest
 * request wins.
 */
export const askAdvice: Operation<{ readonly week: IsoWeek }> = {
  id: 'ask-advice',
  available: ({ estate, session }, { week }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (session.comparison?.state === 'running') return refusal('search-running')
    return standingObstacle(estate, week)
  },
  label: (_state, { week }) => actions['ask-advice'](week),
  run: async ({ estate, session }, { week }, ports) => {
    const store = ports.store()
    const asked = { request: week, state: 'running' as const }
    const isNewest = (): boolean => store.read().session.advice === asked
    store.look({ advice: asked, planProgress: 0 })
    const problem = askedProblem(estate, session, week)
    const plan = await plannedBefore(estate, problem, ports)
    if (!plan) {
      if (isNewest()) store.look({ advice: null })
      return refusal('no-plan')
    }
    const result = await ports.advise(problem, plan, (planProgress) => {
      if (isNewest()) store.look({ planProgress })
    })
    const isWanted = isNewest()
    if (isFault(result)) {
      if (isWanted)
        store.look({ advice: { request: week, state: 'failed', failure: result }, planProgress: 0 })
      return result
    }
    if (isWanted) store.look({ advice: { request: week, state: 'done', result }, planProgress: 0 })
    return { kind: 'done', quiet: true }
  },
}
