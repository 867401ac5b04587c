import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { Report, ReportSection } from '../../domain/reports/report.ts'
import { meetings } from '../../messages/meetings.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { sceneSection } from '../meeting/scene-section.ts'
import { keptBlocks } from './kept-scenes.ts'
import { meetingHead } from './meeting-head.ts'
import { withAnswers } from './with-answers.ts'

/** Decisions are told of the records: what became of them changes on. */
const LIVE: readonly SceneType[] = ['last-decisions', 'new-decisions']

/**
 * What a meeting shows, one section a scene, in the order of its scenes; what its audience may not see is not in it. A closed
 * one shows what was kept at its close.
 */
export const scenesReport = (
  estate: Estate,
  meeting: PartnerMeeting,
  given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): Report => ({
  title: text.pagesTitle,
  ...meetingHead(estate, meeting, 'scenes'),
  ...{ made: given.today, length: 'scenes' },
  sections: withAnswers(
    estate,
    meeting,
    meeting.scenes.map((scene): ReportSection => {
      const kept = LIVE.includes(scene.type)
        ? undefined
        : meeting.kept?.find((each) => each.scene === scene.type)
      return kept
        ? { id: scene.type, title: meetings.scenes[scene.type], blocks: keptBlocks(kept.blocks, given.maps) }
        : sceneSection(estate, meeting, scene, given)
    }),
  ),
  notes: [],
})
