import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a round type; weeks already prepared keep theirs. */
export const removeRoundTemplate: Operation<{ readonly id: string }> = {
  id: 'remove-round-template',
  available: ({ estate }, { id }) => (estate.roundTemplate.has(id) ? null : refusal('nothing-selected')),
  label: () => actions['remove-round-template'](),
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'roundTemplate', [id]) }),
}
