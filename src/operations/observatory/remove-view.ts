import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Takes a view out of the kept ones. */
export const removeView: Operation<{ readonly id: string }> = {
  id: 'remove-view',
  available: ({ estate }, { id }) => (estate.savedView.has(id) ? null : refusal('object-gone')),
  label: ({ estate }, { id }) => actions['remove-view'](estate.savedView.get(id)?.name ?? ''),
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'savedView', [id]) }),
}
