import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { isSentAudience } from '../../domain/published/sending.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'

/** How what is written of a meeting is noted once it leaves: as minutes, of its day, to those who sat in. */
export const sentMeeting = ({
  day,
  audience,
  funder,
}: Pick<PartnerMeeting, 'day' | 'audience' | 'funder'>): Pick<ShownPaper, 'form' | 'to' | 'period'> => ({
  form: 'minutes',
  to: isSentAudience(audience) ? audience : (funder ?? ALL_FUNDERS),
  period: { from: day, until: day },
})
