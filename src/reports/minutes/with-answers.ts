import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import { shownEstate } from '../meeting/shown-estate.ts'

/** Sections of a meeting with what partners answered to their figures, as a list under them. An answer that the audience may not read, or to what is not shown, is not there. */
export const withAnswers = (
  estate: Estate,
  meeting: PartnerMeeting,
  sections: readonly ReportSection[],
): readonly ReportSection[] => {
  const shown = shownEstate(estate, meeting)
  const answers = shown.meeting.get(meeting.id)?.answers ?? []
  const under = (block: ReportBlock): readonly ReportBlock[] => {
    if (block.kind !== 'figures') return [block]
    const items = block.figures.flatMap(({ id, label }) =>
      answers
        .filter(({ figure }) => figure === id)
        .map((each) => text.answer(estate.landlord.get(each.funder)?.name ?? each.funder, label, each.text)),
    )
    return items.length > 0 ? [block, { kind: 'list', items }] : [block]
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(under) }))
}
