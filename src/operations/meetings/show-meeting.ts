import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Shows a meeting on the projector from one of its scenes (0 for the first); null goes back to the screen. */
export const showMeeting: Operation<{ readonly meeting: string; readonly scene: number } | null> = {
  id: 'show-meeting',
  available: ({ estate }, shown) => {
    if (!shown) return null
    const meeting = estate.meeting.get(shown.meeting)
    if (!meeting) return refusal('nothing-selected')
    if (meeting.scenes.length === 0) return refusal('no-scene')
    return meeting.scenes[shown.scene] ? null : refusal('part-gone')
  },
  label: (_state, shown) => actions['show-meeting'](shown !== null),
  run: (_state, meetingShown) => ({ kind: 'done', quiet: true, look: { meetingShown } }),
}
