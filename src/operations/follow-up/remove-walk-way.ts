import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Takes the way of a walk away, drawn or planned. */
export const removeWalkWay: Operation<{ readonly id: string }> = {
  id: 'remove-walk-way',
  available: ({ estate }, { id }) => (estate.action.get(id)?.path ? null : refusal('object-gone')),
  label: () => actions['remove-walk-way'](),
  run: (_state, { id }) => ({
    kind: 'done',
    change: (now) => {
      const action = now.action.get(id)
      if (!action) return now
      const { path: _path, route: _route, ...kept } = action
      return withRecords(now, [kept])
    },
  }),
}
