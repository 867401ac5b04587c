import { isOpenPoint, withPoint } from '../../domain/follow-up/walk-points.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Settles a point of a walk that needs neither situation nor commitment. */
export const settleWalkPoint: Operation<{ readonly action: string; readonly point: string }> = {
  id: 'settle-walk-point',
  available: ({ estate }, { action, point }) => {
    const found = estate.action.get(action)?.points.find(({ id }) => id === point)
    return found && isOpenPoint(found) ? null : refusal('part-gone')
  },
  label: () => actions['settle-walk-point'](),
  run: ({ session: { today } }, { action, point }) => ({
    kind: 'done',
    change: changedRecord('action', action, (now) =>
      withPoint(now, point, (old) => ({ ...old, settled: today })),
    ),
  }),
}
