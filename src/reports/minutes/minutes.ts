import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { Report, ReportSection } from '../../domain/reports/report.ts'
import { meetings } from '../../messages/meetings.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { sceneSection } from '../meeting/scene-section.ts'
import { keptBlocks } from './kept-scenes.ts'
import { meetingHead } from './meeting-head.ts'
import { minutesScenes } from './minutes-scenes.ts'
import { settledUntil } from './settled-until.ts'
import { withAnswers } from './with-answers.ts'
import { withShown } from './with-shown.ts'

/**
 * The minutes of a meeting: what was decided last time and what became of it, what was shown with what partners answered, what
 * is decided now. Of a closed one, as it was kept at its close, whatever is left of the records; of one closed when figures
 * alone were kept, those and the rest as it stood that day; of another, on the day given, marked as a draft.
 */
export const makeMinutes = (
  estate: Estate,
  meeting: PartnerMeeting,
  { today, maps }: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): Report => {
  const made = meeting.closedOn ?? today
  const then = meeting.closedOn === undefined ? estate : settledUntil(estate, made)
  const asThen = then.meeting.get(meeting.id) ?? meeting
  const sections = minutesScenes(asThen).map((scene): ReportSection => {
    const kept = meeting.kept?.find((each) => each.scene === scene.type)
    return kept
      ? { id: scene.type, title: meetings.scenes[scene.type], blocks: keptBlocks(kept.blocks, maps) }
      : sceneSection(then, asThen, scene, { today: made, maps, now: today })
  })
  return {
    title: text.title,
    ...meetingHead(estate, meeting, 'minutes'),
    made,
    sections: withAnswers(then, asThen, withShown(sections, meeting.shown ?? [])),
    notes: [...(meeting.closedOn === undefined ? [text.draft] : []), ...text.notes],
  }
}
