import { dayObstacle } from '../../domain/follow-up/day-obstacle.ts'
import type { JointPlan } from '../../domain/follow-up/joint-plan.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { plans as text } from '../../messages/plans.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

/** Says what a plan came to, which ends it; null takes that back. */
export const evaluateJointPlan: Operation<{
  readonly plan: string
  readonly evaluation: NonNullable<JointPlan['evaluation']> | null
}> = {
  id: 'evaluate-joint-plan',
  available: (state, { plan: id, evaluation }) => {
    const plan = state.estate.jointPlan.get(id)
    if (!plan) return refusal('nothing-selected')
    if (!evaluation) return plan.evaluation ? null : refusal('plan-open')
    return (
      dayObstacle(evaluation.on, plan.from, state.session.today) ??
      textObstacle(text.evaluationText, evaluation.text, 2000) ??
      recordObstacle(state, { texts: [evaluation.text] })
    )
  },
  label: (_state, { evaluation }) => actions['evaluate-joint-plan'](evaluation !== null),
  run: (_state, { plan, evaluation }) => ({
    kind: 'done',
    change: changedRecord('jointPlan', plan, ({ evaluation: _old, ...now }) => ({
      ...now,
      ...(evaluation && { evaluation: { ...evaluation, text: evaluation.text.trim() } }),
    })),
  }),
}
