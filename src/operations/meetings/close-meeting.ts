import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { meetingMaps } from '../minutes/meeting-maps.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Closes a meeting that was held, and keeps what it showed: nothing of it changes afterwards but what becomes of its decisions. */
export const closeMeeting: Operation<{ readonly meeting: string }> = {
  id: 'close-meeting',
  available: ({ estate, session }, { meeting: id }) => {
    const obstacle = meetingObstacle(estate, id)
    if (obstacle) return obstacle
    const { day } = estate.meeting.get(id)!
    return day > session.today ? refusal('meeting-ahead', { day }) : null
  },
  label: () => actions['close-meeting'](),
  run: async (state, { meeting: id }, ports) => {
    const { estate } = state
    const { today } = state.session
    const meeting = estate.meeting.get(id)!
    const maps = await meetingMaps(state, meeting, ports)
    if (isFault(maps)) return maps
    const { keptScenes } = await import('../../reports/minutes/kept-scenes.ts')
    const kept = keptScenes(estate, meeting, { today, maps })
    return {
      kind: 'done',
      holds: (now) => now === estate,
      change: changedRecord('meeting', id, (now) =>
        now.closedOn === undefined ? { ...now, closedOn: today, kept } : now,
      ),
    }
  },
}
