import type { Picture } from '../../domain/hotspots/picture.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'

/** A map made of what one audience may see (`shownEstate`): it is shown to that audience alone. */
export type MeetingMap = {
  readonly audience: PartnerMeeting['audience']
  readonly funder?: string
  readonly picture: Picture
}
