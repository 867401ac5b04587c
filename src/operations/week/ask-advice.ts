import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'
import { standingObstacle } from './week-obstacle.ts'

export const askAdvice: Operation<{ readonly week: IsoWeek }> = {
  id: 'ask-advice',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['ask-advice'](week),
  run: () => refusal('nothing-running'),
}
