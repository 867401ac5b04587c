import type { IsoWeek } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { WeekChange } from '../../domain/week/week-change.ts'
import { weekChangeId } from '../../domain/week/week-change-id.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { weekChangeObstacle } from './week-change-obstacle.ts'

/**
 * Says how a week differs, or what happened in it. A second one about the same (the same round moved, the same pair
 * absent that day) takes the place of the first. The week stays as prepared until it is repaired or prepared again.
 */
export const setWeekChange: Operation<{ readonly week: IsoWeek; readonly change: WeekChange['change'] }> = {
  id: 'set-week-change',
  available: ({ estate, session }, { week, change }) =>
    session.planning?.state === 'running'
      ? refusal('plan-running')
      : weekChangeObstacle(estate, week, change),
  label: (_state, { week, change }) => actions['set-week-change'](week, change.type),
  run: (_state, { week, change }) => ({
    kind: 'done',
    change: (now) => withRecords(now, [{ kind: 'weekChange', id: weekChangeId(week, change), week, change }]),
  }),
}
