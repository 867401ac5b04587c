import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Takes a commitment out of a plan that is not evaluated yet. */
export const removeCommitment: Operation<{ readonly plan: string; readonly commitment: string }> = {
  id: 'remove-commitment',
  available: ({ estate }, { plan: id, commitment }) => {
    const plan = estate.jointPlan.get(id)
    if (!plan) return refusal('nothing-selected')
    if (plan.evaluation) return refusal('plan-evaluated')
    return plan.commitments.some((each) => each.id === commitment) ? null : refusal('part-gone')
  },
  label: () => actions['remove-commitment'](),
  run: (_state, { plan, commitment }) => ({
    kind: 'done',
    change: changedRecord('jointPlan', plan, (now) => ({
      ...now,
      commitments: withoutPart(now.commitments, commitment),
    })),
  }),
}
