import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a pair that no round type needs. */
export const removePair: Operation<{ readonly id: string }> = {
  id: 'remove-pair',
  available: ({ estate }, { id }) => {
    const count = [...estate.roundTemplate.values()].filter((template) => template.pair === id).length
    return count > 0 ? refusal('pair-in-use', { count }) : null
  },
  label: ({ estate }, { id }) => actions['remove-pair'](estate.pair.get(id)?.name ?? id),
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'pair', [id]) }),
}
