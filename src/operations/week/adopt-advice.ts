import { refusal } from '../../domain/refusal.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const adoptAdvice: Operation<{ readonly rank: number; readonly budget?: PlanBudget }> = {
  id: 'adopt-advice',
  available: ({ estate, session }, { rank }) =>
    searchObstacle(session) ?? (session.advice?.result?.[rank] && estate ? null : refusal('advice-missing')),
  label: ({ session }) => actions['adopt-advice'](session.week),
  run: () => refusal('nothing-running'),
}
