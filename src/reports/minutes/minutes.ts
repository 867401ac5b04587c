import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting, Scene, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { Report } from '../../domain/reports/report.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import type { MeetingMap } from '../meeting/meeting-map.ts'
import { sceneSection } from '../meeting/scene-section.ts'
import { meetingHead } from './meeting-head.ts'
import { settledUntil } from './settled-until.ts'
import { withAnswers } from './with-answers.ts'
import { withShown } from './with-shown.ts'

/** Said first and last, shown or not. */
const FIRST: SceneType = 'last-decisions'
const LAST: SceneType = 'new-decisions'

/**
 * The minutes of a meeting: what was decided last time and what became of it, what was shown with what partners answered, what
 * is decided now. Of a closed one, as things stood on the day of its close, with the figures kept then; of another, on the day
 * given, marked as a draft.
 */
export const makeMinutes = (
  estate: Estate,
  meeting: PartnerMeeting,
  { today, maps }: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): Report => {
  const made = meeting.closedOn ?? today
  const then = meeting.closedOn === undefined ? estate : settledUntil(estate, made)
  const asThen = then.meeting.get(meeting.id) ?? meeting
  const always = (type: SceneType): Scene =>
    asThen.scenes.find((each) => each.type === type) ?? { id: type, type }
  const shown = asThen.scenes.filter(({ type }) => type !== FIRST && type !== LAST)
  return {
    name: `tournee-compte-rendu-${meeting.day}`,
    title: text.title,
    ...meetingHead(estate, meeting),
    made,
    sections: withAnswers(
      then,
      asThen,
      withShown(
        [always(FIRST), ...shown, always(LAST)].map((scene) =>
          sceneSection(then, asThen, scene, { today: made, maps, now: today }),
        ),
        meeting.shown ?? [],
      ),
    ),
    notes: [...(meeting.closedOn === undefined ? [text.draft] : []), ...text.notes],
  }
}
