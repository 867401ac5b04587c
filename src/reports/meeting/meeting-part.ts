import { type CivilDate, monthsLater } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { decisionsFor } from '../../domain/partners/decisions-of.ts'
import { type MeetingPart, partId } from '../../domain/partners/meeting-part.ts'
import type { PartnerMeeting, SceneType } from '../../domain/partners/partner-meeting.ts'
import type { Figure, ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { fileName } from '../../messages/file-names.ts'
import { meetingParts as text } from '../../messages/meeting-parts.ts'
import { meetings } from '../../messages/meetings.ts'
import { releaseForbidden, releasePurpose } from '../../messages/reports.ts'
import { decisionTable } from './decision-table.ts'
import type { MeetingMap } from './meeting-map.ts'
import { daysBefore, meetingPeriod } from './meeting-period.ts'
import { sceneBlocks, sceneContext } from './scene-section.ts'

/** Scenes of which a funder has its own part, in the order in which it reads them. */
const PART_SCENES: readonly SceneType[] = ['since-last', 'needs-you', 'where-when', 'calmed', 'presence']
const EXPIRES_MONTHS = 12

/**
 * A funder's part of a meeting: what the meeting will show, of its own stock alone, since the last meeting of the same people;
 * what is open of what it was to do; how to answer. The audience is the funder, whatever the meeting's is.
 */
export const meetingPart = (
  estate: Estate,
  meeting: PartnerMeeting,
  funder: Landlord,
  given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
): MeetingPart => {
  const period = meetingPeriod(estate, meeting, given.today)
  const own: PartnerMeeting = { ...meeting, audience: 'funder', funder: funder.id }
  const context = { ...sceneContext(estate, own, given), period, compared: daysBefore(period) }
  const sections = PART_SCENES.map(
    (type): ReportSection => ({ id: type, title: meetings.scenes[type], blocks: sceneBlocks(context, type) }),
  )
  const { territory, fictional } = settingsOf(estate)
  const title = meetings.title(meeting.audience, funder.name)
  return {
    id: partId(funder.id, meeting.id),
    recipient: { id: funder.id, name: funder.name, role: funder.role },
    ...{ day: meeting.day, period, expires: monthsLater(given.today, EXPIRES_MONTHS), territory },
    report: {
      name: fileName({ what: 'part', when: meeting.day, whom: funder.name, fictional }),
      title: text.title(title),
      lines: [territory, text.for(funder.name), meetings.when(meeting.day, meeting.start)],
      ...{ fictional, made: given.today },
      sections: [
        ...decisionsOf(estate, meeting, funder, given.today),
        ...sections,
        { id: 'answer', title: text.howTitle, blocks: [{ kind: 'text', text: text.how }] },
      ],
      notes: [releasePurpose, releaseForbidden],
    },
  }
}

/** What the funder was to do by a decision that it knows, still open. */
function decisionsOf(
  estate: Estate,
  meeting: PartnerMeeting,
  { id: funder }: Landlord,
  today: CivilDate,
): readonly ReportSection[] {
  const open = decisionsFor(estate.meeting.values(), { audience: 'funder', funder }, meeting.day, today)
    .filter(({ decision: { who, settled } }) => who === funder && !settled)
    .map(({ decision }) => decision)
  if (open.length === 0) return []
  const table = decisionTable(estate, open, today, { id: 'own-decisions', caption: text.decisions })
  return [{ id: 'decisions', title: text.decisions, blocks: [{ kind: 'table', table }] }]
}

/** The figures of a part, each once: what it may be answered to. */
export const partFigures = ({ report }: Pick<MeetingPart, 'report'>): readonly Figure[] => {
  const figures = new Map<string, Figure>()
  const ofBlock = (block: ReportBlock) => (block.kind === 'figures' ? block.figures : [])
  for (const figure of report.sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)))
    if (!figures.has(figure.id)) figures.set(figure.id, figure)
  return [...figures.values()]
}
