import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'
import { standingObstacle } from './week-obstacle.ts'

export const searchLonger: Operation<{ readonly week: IsoWeek; readonly seconds?: number }> = {
  id: 'search-longer',
  available: ({ estate, session }, { week }) => searchObstacle(session) ?? standingObstacle(estate, week),
  label: (_state, { week }) => actions['search-longer'](week),
  run: () => refusal('nothing-running'),
}
