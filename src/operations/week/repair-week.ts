import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'
import { standingObstacle } from './week-obstacle.ts'

export const repairWeek: Operation<{ readonly week: IsoWeek; readonly budget?: PlanBudget }> = {
  id: 'repair-week',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['repair-week'](week),
  run: () => refusal('nothing-running'),
}
