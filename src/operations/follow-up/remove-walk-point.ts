import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a point of a walk that was noted by mistake. What it became stays. */
export const removeWalkPoint: Operation<{ readonly action: string; readonly point: string }> = {
  id: 'remove-walk-point',
  available: ({ estate }, { action, point }) =>
    estate.action.get(action)?.points.some(({ id }) => id === point) ? null : refusal('object-gone'),
  label: () => actions['remove-walk-point'](),
  run: (_state, { action: of, point }) => ({
    kind: 'done',
    change: (now) => {
      const action = now.action.get(of)
      return action
        ? withRecords(now, [{ ...action, points: action.points.filter(({ id }) => id !== point) }])
        : now
    },
  }),
}
