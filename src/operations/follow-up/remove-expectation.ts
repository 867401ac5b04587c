import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Removes an expectation that was noted by mistake. */
export const removeExpectation: Operation<{ readonly action: string; readonly expectation: string }> = {
  id: 'remove-expectation',
  available: ({ estate }, { action, expectation }) =>
    estate.action.get(action)?.expectations.some(({ id }) => id === expectation)
      ? null
      : refusal('part-gone'),
  label: () => actions['remove-expectation'](),
  run: (_state, { action, expectation }) => ({
    kind: 'done',
    change: changedRecord('action', action, (now) => ({
      ...now,
      expectations: withoutPart(now.expectations, expectation),
    })),
  }),
}
