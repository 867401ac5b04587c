import type { Estate } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { meetingPart, partFigures } from '../../reports/meeting/meeting-part.ts'

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
  const figures = partFigures(meetingPart(estate, meeting, funder, { today, maps: [] }))
  return figures.find(({ id }) => id === figure)?.label ?? figure
}
