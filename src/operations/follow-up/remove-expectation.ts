import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes an expectation that was noted by mistake. */
export const removeExpectation: Operation<{ readonly action: string; readonly id: string }> = {
  id: 'remove-expectation',
  available: ({ estate }, { action, id }) =>
    estate.action.get(action)?.expectations.some((each) => each.id === id) ? null : refusal('object-gone'),
  label: () => actions['remove-expectation'](),
  run: (_state, { action: of, id }) => ({
    kind: 'done',
    change: (now) => {
      const action = now.action.get(of)
      if (!action) return now
      return withRecords(now, [
        { ...action, expectations: action.expectations.filter((each) => each.id !== id) },
      ])
    },
  }),
}
