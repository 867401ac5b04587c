import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'
import { meetingReport } from './meeting-report.ts'
import { sentMeeting } from './sent-meeting.ts'

/** If the projector fails: all scenes of a meeting on A3 pages to be pinned on the wall, shown as they will come out. */
export const printScenes: Operation<{ readonly meeting: string }> = {
  id: 'print-scenes',
  available: ({ estate }, { meeting: id }) => {
    const meeting = estate.meeting.get(id)
    if (!meeting) return refusal('nothing-selected')
    return meeting.scenes.length === 0 ? refusal('no-scene') : null
  },
  label: () => actions['print-scenes'](),
  run: async (state, { meeting: id }, ports) => {
    const report = await meetingReport(state, id, 'scenes', ports)
    if (isRefusal(report) || isFault(report)) return report
    const sent = sentMeeting(state.estate.meeting.get(id)!)
    return showPaper.run(state, { report, ...sent, size: 'A3', orientation: 'landscape' }, ports)
  },
}
