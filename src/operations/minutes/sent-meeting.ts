import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'

/** How what is written of a meeting is noted once it leaves: as minutes, of its day, to the funder met or to all. */
export const sentMeeting = ({
  day,
  funder,
}: Pick<PartnerMeeting, 'day' | 'funder'>): Pick<ShownPaper, 'form' | 'to' | 'period'> => ({
  form: 'minutes',
  to: funder ?? ALL_FUNDERS,
  period: { from: day, until: day },
})
