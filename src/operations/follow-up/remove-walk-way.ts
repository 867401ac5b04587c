import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Takes the way of a walk away, drawn or planned. */
export const removeWalkWay: Operation<{ readonly id: string }> = {
  id: 'remove-walk-way',
  available: ({ estate }, { id }) => (estate.action.get(id)?.path ? null : refusal('nothing-selected')),
  label: () => actions['remove-walk-way'](),
  run: (_state, { id }) => ({
    kind: 'done',
    change: changedRecord('action', id, ({ path: _path, route: _route, ...now }) => now),
  }),
}
