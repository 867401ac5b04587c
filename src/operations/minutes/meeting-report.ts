import { type Fault, isFault, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import type { MeetingForm } from '../../reports/minutes/meeting-report.ts'
import type { State } from '../../store/store.ts'
import type { Ports } from '../ports.ts'
import { meetingMaps } from './meeting-maps.ts'

/** What is shown or written of a meeting, its maps first; a refusal where the meeting is gone. */
export const meetingReport = async (
  state: State,
  id: string,
  form: MeetingForm,
  ports: Pick<Ports, 'hotspots' | 'reports'>,
): Promise<Report | Refusal | Fault> => {
  const meeting = state.estate.meeting.get(id)
  if (!meeting) return refusal('nothing-selected')
  const maps = await meetingMaps(state, meeting, ports)
  if (isFault(maps)) return maps
  const { today } = state.session
  return (await ports.reports.meeting(state.estate, id, form, { today, maps })) ?? refusal('nothing-selected')
}
