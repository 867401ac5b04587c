import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { scenesFor } from '../../domain/partners/meeting-scenes.ts'
import type { PartnerMeeting, Scene, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { ReportSection } from '../../domain/reports/report.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { lastDecisions } from './last-decisions.ts'
import type { MeetingMap } from './meeting-map.ts'
import { newDecisions } from './new-decisions.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'

const MAKERS: Readonly<Partial<Record<SceneType, SceneMaker>>> = {
  'last-decisions': lastDecisions,
  'new-decisions': newDecisions,
}

/**
 * What a scene of a meeting shows, as a section of a report. The audience is that of the record: what it may not see is taken
 * away before anything is computed, whatever scene is asked for. Where there is nothing to say, the section says so.
 */
export const sceneSection = (
  estate: Estate,
  meeting: PartnerMeeting,
  scene: Scene,
  { today, maps }: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): ReportSection => {
  const context: SceneContext = { estate, meeting, today, maps }
  const blocks = scenesFor(meeting.audience).includes(scene.type) ? (MAKERS[scene.type]?.(context) ?? []) : []
  return {
    id: scene.type,
    title: text.scenes[scene.type],
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: text.nothing[scene.type] }],
  }
}
