import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Removes a point of a walk that was noted by mistake. What it became stays. */
export const removeWalkPoint: Operation<{ readonly action: string; readonly point: string }> = {
  id: 'remove-walk-point',
  available: ({ estate }, { action, point }) =>
    estate.action.get(action)?.points.some(({ id }) => id === point) ? null : refusal('part-gone'),
  label: () => actions['remove-walk-point'](),
  run: (_state, { action, point }) => ({
    kind: 'done',
    change: changedRecord('action', action, (now) => ({ ...now, points: withoutPart(now.points, point) })),
  }),
}
