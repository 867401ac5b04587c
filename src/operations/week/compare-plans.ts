import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import type { PlanVariant } from '../../domain/week/plan-variant.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'
import { standingObstacle } from './week-obstacle.ts'

export const comparePlans: Operation<{
  readonly week: IsoWeek
  readonly variants: readonly PlanVariant[]
  readonly budget?: PlanBudget
}> = {
  id: 'compare-plans',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['compare-plans'](week),
  run: () => refusal('nothing-running'),
}
