import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Takes a decision out of a meeting that is not closed. */
export const removeDecision: Operation<{ readonly meeting: string; readonly decision: string }> = {
  id: 'remove-decision',
  available: ({ estate }, { meeting: id, decision }) => {
    const obstacle = meetingObstacle(estate, id)
    if (obstacle) return obstacle
    return estate.meeting.get(id)!.decisions.some((each) => each.id === decision)
      ? null
      : refusal('part-gone')
  },
  label: () => actions['remove-decision'](),
  run: (_state, { meeting, decision }) => ({
    kind: 'done',
    change: changedRecord('meeting', meeting, (now) =>
      now.closedOn === undefined ? { ...now, decisions: withoutPart(now.decisions, decision) } : now,
    ),
  }),
}
