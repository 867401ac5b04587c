import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { MayShow } from '../../domain/partners/may-show.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import type { MeetingMap } from './meeting-map.ts'

/** What a scene is made of: what its audience may see (`shownEstate`), and nothing else. */
export type SceneContext = {
  readonly estate: Estate
  readonly meeting: PartnerMeeting
  readonly may: MayShow
  /** The funder met, when the audience is one. */
  readonly funder: Landlord | null
  /** Since the last meeting of the same people. */
  readonly period: Period
  /** As many days before it; null: nothing is compared. */
  readonly compared: Period | null
  readonly today: CivilDate
  /** The day on which it is read: later than `today` where things are said as they stood at a close. Records may be gone by then. */
  readonly now: CivilDate
  /** Those that the audience may see. */
  readonly maps: readonly MeetingMap[]
}

/** The blocks of a scene; empty where there is nothing to say. */
export type SceneMaker = (context: SceneContext) => readonly ReportBlock[]
