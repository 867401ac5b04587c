import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Closes a meeting that was held, and keeps the figures that it showed: nothing of it changes afterwards but what becomes of its decisions. */
export const closeMeeting: Operation<{ readonly meeting: string }> = {
  id: 'close-meeting',
  available: ({ estate, session }, { meeting: id }) => {
    const obstacle = meetingObstacle(estate, id)
    if (obstacle) return obstacle
    return estate.meeting.get(id)!.day > session.today ? refusal('meeting-ahead') : null
  },
  label: () => actions['close-meeting'](),
  run: async ({ estate, session: { today } }, { meeting }) => {
    const { shownFigures } = await import('../../reports/minutes/shown-figures.ts')
    const shown = shownFigures(estate, estate.meeting.get(meeting)!, today)
    return {
      kind: 'done',
      change: changedRecord('meeting', meeting, (now) =>
        now.closedOn === undefined ? { ...now, closedOn: today, shown } : now,
      ),
    }
  },
}
