import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { Figure, ReportBlock, ReportSection } from '../../domain/reports/report.ts'
import { minutesWords as text } from '../../messages/minutes.ts'
import { shownEstate } from '../meeting/shown-estate.ts'

/** Sections of a meeting with what partners answered, each beside the figure that it answers to. An answer that the audience may not read, or to what is not shown, is not there. */
export const withAnswers = (
  estate: Estate,
  meeting: PartnerMeeting,
  sections: readonly ReportSection[],
): readonly ReportSection[] => {
  const shown = shownEstate(estate, meeting)
  const answers = shown.meeting.get(meeting.id)?.answers ?? []
  const answered = (figure: Figure): Figure => {
    const own = answers
      .filter((each) => each.figure === figure.id)
      .map((each) => text.answer(estate.landlord.get(each.funder)?.name ?? each.funder, each.text))
    return own.length > 0 ? { ...figure, answers: own } : figure
  }
  const beside = (block: ReportBlock): ReportBlock =>
    block.kind === 'figures' ? { ...block, figures: block.figures.map(answered) } : block
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(beside) }))
}
