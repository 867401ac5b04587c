import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Report } from '../../domain/reports/report.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { makeMinutes } from './minutes.ts'
import { scenesReport } from './scenes-report.ts'

export type MeetingForm = 'scenes' | 'minutes'

/** What is shown, or written afterwards, of a meeting; null where it is gone. */
export const meetingReport = (
  estate: Estate,
  id: string,
  form: MeetingForm,
  given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): Report | null => {
  const meeting = estate.meeting.get(id)
  if (!meeting) return null
  return form === 'minutes' ? makeMinutes(estate, meeting, given) : scenesReport(estate, meeting, given)
}
