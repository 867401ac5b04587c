import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const stopComparing: Operation<undefined> = {
  id: 'stop-comparing',
  available: ({ estate, session }, _target) => searchObstacle(session) ?? (estate ? null : null),
  label: () => actions['stop-comparing'](),
  run: () => refusal('nothing-running'),
}
