import { withoutRecords } from '../../domain/estate.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Removes a meeting that was prepared by mistake; a closed one stays as long as it is kept. */
export const removeMeeting: Operation<{ readonly meeting: string }> = {
  id: 'remove-meeting',
  available: ({ estate }, { meeting }) => meetingObstacle(estate, meeting),
  label: () => actions['remove-meeting'](),
  run: (_state, { meeting: id }) => ({
    kind: 'done',
    change: (now) => withoutRecords(now, 'meeting', [id]),
    look: ({ selection, meetingShown }) => ({
      ...(selection?.kind === 'meeting' && selection.id === id && { selection: null }),
      ...(meetingShown?.meeting === id && { meetingShown: null }),
    }),
  }),
}
