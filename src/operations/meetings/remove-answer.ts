import { withoutPart } from '../../domain/follow-up/parts.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Takes a funder's answer out of a meeting that is not closed. */
export const removeAnswer: Operation<{ readonly meeting: string; readonly answer: string }> = {
  id: 'remove-answer',
  available: ({ estate }, { meeting: id, answer }) =>
    meetingObstacle(estate, id) ??
    (estate.meeting.get(id)!.answers.some((each) => each.id === answer) ? null : refusal('part-gone')),
  label: () => actions['remove-answer'](),
  run: (_state, { meeting, answer }) => ({
    kind: 'done',
    change: changedRecord('meeting', meeting, (now) =>
      now.closedOn === undefined ? { ...now, answers: withoutPart(now.answers, answer) } : now,
    ),
  }),
}
