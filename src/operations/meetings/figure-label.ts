import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { meetingPart } from '../../reports/meeting/meeting-part.ts'
import { partLabels } from '../../reports/meeting/part-labels.ts'

/** What the figure that a funder answered to is called in its part; the id where the part has it no more. */
export const figureLabel = (
  estate: Estate,
  meeting: PartnerMeeting,
  funderId: string,
  figure: string,
  today: string,
): string => {
  const funder = estate.landlord.get(funderId)
  if (!funder) return figure
  return partLabels(meetingPart(estate, meeting, funder, { today, maps: [] })).get(figure) ?? figure
}
