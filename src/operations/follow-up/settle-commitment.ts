import type { CivilDate } from '../../domain/civil-date.ts'
import { settled, settlingObstacle } from '../../domain/follow-up/settled-part.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'

/** Notes the day on which a commitment was kept; null takes that back. */
export const settleCommitment: Operation<{
  readonly plan: string
  readonly commitment: string
  readonly on: CivilDate | null
}> = {
  id: 'settle-commitment',
  available: ({ estate, session }, { plan: id, commitment, on }) => {
    const plan = estate.jointPlan.get(id)
    if (!plan) return refusal('nothing-selected')
    return settlingObstacle(plan.commitments, commitment, on, session.today)
  },
  label: (_state, { on }) => actions['settle-commitment'](on !== null),
  run: (_state, { plan, commitment, on }) => ({
    kind: 'done',
    change: changedRecord('jointPlan', plan, (now) => ({
      ...now,
      commitments: settled(now.commitments, commitment, on),
    })),
  }),
}
