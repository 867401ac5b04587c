import { type Fault, isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import type { Ports, SavedFile } from '../ports.ts'
import { pageSending, withSending } from '../reports/with-sending.ts'
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
  run: async (state, { meeting: id, form }, ports) => {
    const report = await meetingReport(state, id, 'minutes', ports)
    if (isRefusal(report) || isFault(report)) return report
    const file = form === 'docx' ? await document(report, ports) : await page(report, ports)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    const sent = sentMeeting(state.estate.meeting.get(id)!)
    const withIt = withSending(pageSending(sent, file, state.session.today, ports))
    return {
      kind: 'done',
      erase: ({ estate, journal }) => ({ estate: withIt(estate), journal }),
      say: actions.saved(file.name),
    }
  },
}

const page = async (report: Report, { reports }: Pick<Ports, 'reports'>): Promise<SavedFile | Fault> => {
  const paper = await reports.layOut(report, { size: 'A4', orientation: 'portrait', edits: {} })
  return isFault(paper) ? paper : reports.writeHtml(paper)
}

/** A map that this browser can't draw is left out of the file, which says so. */
const document = async (
  report: Report,
  { reports, writePicture }: Pick<Ports, 'reports' | 'writePicture'>,
): Promise<SavedFile | Fault> => {
  const pictures = new Map<string, Uint8Array>()
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'map') continue
    const png = await writePicture(block.picture, 'png')
    if (!isFault(png)) pictures.set(block.picture.name, png.bytes)
  }
  return reports.writeDocument(report, pictures)
}
