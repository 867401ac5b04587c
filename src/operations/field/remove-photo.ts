import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** The situation names its photo no more. Its bytes wait for an undo, and are erased when the territory is next opened. */
export const removePhoto: Operation<{ readonly situation: string }> = {
  id: 'remove-photo',
  available: ({ estate }, { situation }) =>
    estate.situation.get(situation)?.photo === undefined ? refusal('nothing-selected') : null,
  label: ({ estate }, { situation }) => {
    const code = estate.situation.get(situation)?.code ?? ''
    return actions['remove-photo'](estate.code.get(code)?.label ?? code)
  },
  run: (_state, { situation }) => ({
    kind: 'done',
    change: (now) => {
      const found = now.situation.get(situation)
      if (!found) return now
      const { photo: _photo, ...left } = found
      return withRecords(now, [left])
    },
  }),
}
