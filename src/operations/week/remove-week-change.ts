import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { closedObstacle } from './closed-obstacle.ts'

/** Takes back what made a week differ. The week stays as prepared until it is repaired or prepared again. */
export const removeWeekChange: Operation<{ readonly id: string }> = {
  id: 'remove-week-change',
  available: ({ estate }, { id }) => {
    const change = estate.weekChange.get(id)
    return change ? closedObstacle(estate, change.week) : refusal('change-unknown')
  },
  label: ({ estate }, { id }) => actions['remove-week-change'](estate.weekChange.get(id)?.week ?? ''),
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'weekChange', [id]) }),
}
