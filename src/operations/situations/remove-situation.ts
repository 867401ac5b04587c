import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a situation noted by mistake. */
export const removeSituation: Operation<{ readonly id: string }> = {
  id: 'remove-situation',
  available: ({ estate }, { id }) => (estate.situation.has(id) ? null : refusal('nothing-selected')),
  label: ({ estate }, { id }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['remove-situation'](estate.code.get(code)?.label ?? code)
  },
  run: (_state, { id }) => ({
    kind: 'done',
    change: (now) => withoutRecords(now, 'situation', [id]),
    look: { dialog: 'none', selection: null },
  }),
}
