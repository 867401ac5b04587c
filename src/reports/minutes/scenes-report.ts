import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { Report } from '../../domain/reports/report.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { sceneSection } from '../meeting/scene-section.ts'
import { meetingHead } from './meeting-head.ts'
import { withAnswers } from './with-answers.ts'

/** What a meeting shows, one section a scene, in the order of its scenes; what its audience may not see is not in it. */
export const scenesReport = (
  estate: Estate,
  meeting: PartnerMeeting,
  given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): Report => ({
  name: `tournee-reunion-${meeting.day}`,
  title: text.pagesTitle,
  ...meetingHead(estate, meeting),
  ...{ made: given.today, length: 'scenes' },
  sections: withAnswers(
    estate,
    meeting,
    meeting.scenes.map((scene) => sceneSection(estate, meeting, scene, given)),
  ),
  notes: [],
})
