import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import type { MeetingMap } from './meeting-map.ts'

/** What a scene is made of: what its audience may see, and nothing else. */
export type SceneContext = {
  readonly estate: Estate
  readonly meeting: PartnerMeeting
  readonly today: CivilDate
  readonly maps: readonly MeetingMap[]
}

/** The blocks of a scene; empty where there is nothing to say. */
export type SceneMaker = (context: SceneContext) => readonly ReportBlock[]
