import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { MAY_SHOW } from '../../domain/partners/may-show.ts'
import { scenesFor } from '../../domain/partners/meeting-scenes.ts'
import type { PartnerMeeting, Scene, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { calmedSince } from './calmed-since.ts'
import { lastDecisions } from './last-decisions.ts'
import type { MeetingMap } from './meeting-map.ts'
import { daysBefore, meetingPeriod } from './meeting-period.ts'
import { needsYou } from './needs-you.ts'
import { newDecisions } from './new-decisions.ts'
import type { SceneContext, SceneMaker } from './scene-context.ts'
import { shownEstate } from './shown-estate.ts'
import { sinceLast } from './since-last.ts'
import { teamPresence } from './team-presence.ts'
import { whereWhen } from './where-when.ts'

const MAKERS: Readonly<Record<SceneType, SceneMaker>> = {
  'last-decisions': lastDecisions,
  'since-last': sinceLast,
  'where-when': whereWhen,
  calmed: calmedSince,
  'needs-you': needsYou,
  presence: teamPresence,
  'new-decisions': newDecisions,
}

export type GivenOfScenes = {
  readonly today: CivilDate
  readonly maps: readonly MeetingMap[]
  /** The day on which it is read; absent: today. */
  readonly now?: CivilDate
}

/** What a meeting's scenes are made of: the audience is that of the record, and decides before anything is computed. */
export const sceneContext = (
  estate: Estate,
  { id, ...met }: PartnerMeeting,
  { today, maps, now = today }: GivenOfScenes,
): SceneContext => {
  const shown = shownEstate(estate, met)
  const meeting = shown.meeting.get(id) ?? { ...met, id, answers: [] }
  const period = meetingPeriod(shown, meeting, today)
  const may = MAY_SHOW[met.audience]
  return {
    ...{ estate: shown, meeting, may, period, today, now },
    funder: met.funder === undefined ? null : (estate.landlord.get(met.funder) ?? null),
    compared: daysBefore(period),
    maps: maps.filter(({ audience, funder }) => audience === met.audience && funder === met.funder),
  }
}

/** The blocks of one scene; that there is nothing to say where there is nothing, or where it is not for the audience. */
export const sceneBlocks = (context: SceneContext, type: SceneType): readonly ReportBlock[] => {
  const isFor = scenesFor(context.meeting.audience).includes(type)
  const blocks = isFor ? MAKERS[type](context) : []
  return blocks.length > 0 ? blocks : [{ kind: 'text', text: text.nothing[type] }]
}

/** What a scene of a meeting shows, as a section of a report. */
export const sceneSection = (
  estate: Estate,
  meeting: PartnerMeeting,
  { type }: Scene,
  given: GivenOfScenes,
): ReportSection => ({
  id: type,
  title: text.scenes[type],
  blocks: sceneBlocks(sceneContext(estate, meeting, given), type),
})
