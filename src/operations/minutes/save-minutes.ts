import { type Fault, isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import type { Ports, SavedFile } from '../ports.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { documentFile } from '../reports/document-file.ts'
import { meetingReport } from './meeting-report.ts'
import { sentMeeting } from './sent-meeting.ts'

export type MinutesFile = 'html' | 'docx'

/** Saves the minutes of a closed meeting, as a page or for a word processor, and notes that they left. */
export const saveMinutes: Operation<{ readonly meeting: string; readonly form: MinutesFile }> = {
  id: 'save-minutes',
  available: ({ estate }, { meeting: id }) => {
    const meeting = estate.meeting.get(id)
    if (!meeting) return refusal('nothing-selected')
    return meeting.closedOn === undefined ? refusal('meeting-open') : null
  },
  label: (_state, { form }) => actions['save-minutes'](form),
  run: (state, { meeting: id, form }, ports) => {
    const meeting = state.estate.meeting.get(id)!
    const leaving = { ...sentMeeting(meeting), on: state.session.today }
    const make = async () => {
      const report = await meetingReport(state, id, 'minutes', ports)
      if (isRefusal(report) || isFault(report)) return report
      return form === 'docx' ? documentFile(report, ports) : page(report, ports)
    }
    return leaveAsFile(leaving, make, ports, actions.saved)
  },
}

const page = async (report: Report, { reports }: Pick<Ports, 'reports'>): Promise<SavedFile | Fault> => {
  const paper = await reports.layOut(report, { size: 'A4', orientation: 'portrait', edits: {} })
  return isFault(paper) ? paper : reports.writeHtml(paper)
}
