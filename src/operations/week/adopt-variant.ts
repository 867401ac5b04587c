import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const adoptVariant: Operation<{ readonly rank: number }> = {
  id: 'adopt-variant',
  available: ({ estate, session }, { rank }) =>
    searchObstacle(session) ??
    (session.comparison?.result?.[rank] && estate ? null : refusal('comparison-missing')),
  label: ({ session }) => actions['adopt-variant'](session.week),
  run: () => refusal('nothing-running'),
}
