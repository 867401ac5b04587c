import { MAY_SHOW } from '../../domain/partners/may-show.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { type Fault, isFault } from '../../domain/refusal.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import type { MeetingMap } from '../../reports/meeting/meeting-map.ts'
import { meetingPeriod } from '../../reports/meeting/meeting-period.ts'
import { shownEstate } from '../../reports/meeting/shown-estate.ts'
import type { State } from '../../store/store.ts'
import type { Ports } from '../ports.ts'
import { reportMaps } from '../reports/report-maps.ts'

/** The map of where and when, made of what the audience may see and nothing else; none where no scene shows it. */
export const meetingMaps = async (
  { estate, session }: State,
  meeting: PartnerMeeting,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly MeetingMap[] | Fault> => {
  const { situations } = MAY_SHOW[meeting.audience]
  const isShown = meeting.scenes.some(({ type }) => type === 'where-when')
  if (!isShown || (situations !== 'all' && situations !== 'own')) return []
  const shown = shownEstate(estate, meeting)
  const { audience, funder } = meeting
  const period = meetingPeriod(shown, meeting, session.today)
  const pictures = await reportMaps(
    { estate: shown, session },
    { ...{ span: 'month', period, compared: null }, audience: funder ?? ALL_FUNDERS },
    ports,
  )
  if (isFault(pictures)) return pictures
  return pictures.map((picture) => ({ audience, ...(funder !== undefined && { funder }), picture }))
}
