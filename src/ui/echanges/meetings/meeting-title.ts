import type { Estate } from '../../../domain/estate.ts'
import type { PartnerMeeting } from '../../../domain/partners/partner-meeting.ts'
import { meetings as text } from '../../../messages/meetings.ts'

/** What a meeting is called: its audience, or the funder met. */
export const meetingTitle = (
  estate: Pick<Estate, 'landlord'>,
  meeting: Pick<PartnerMeeting, 'audience' | 'funder'>,
): string => text.title(meeting.audience, estate.landlord.get(meeting.funder ?? '')?.name)
