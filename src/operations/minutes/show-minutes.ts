import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'
import { meetingReport } from './meeting-report.ts'
import { sentMeeting } from './sent-meeting.ts'

/** Shows the minutes of a meeting as pages in place of the screen; those of one that is not closed are marked as a draft. */
export const showMinutes: Operation<{ readonly meeting: string }> = {
  id: 'show-minutes',
  available: ({ estate }, { meeting }) => (estate.meeting.has(meeting) ? null : refusal('nothing-selected')),
  label: () => actions['show-minutes'](),
  run: async (state, { meeting: id }, ports) => {
    const report = await meetingReport(state, id, 'minutes', ports)
    if (isRefusal(report) || isFault(report)) return report
    return showPaper.run(state, { report, ...sentMeeting(state.estate.meeting.get(id)!) }, ports)
  },
}
