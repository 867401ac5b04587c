import { MAY_SHOW } from '../../domain/partners/may-show.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { type Fault, isFault } from '../../domain/refusal.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import type { MeetingMap } from '../../reports/meeting/meeting-map.ts'
import type { State } from '../../store/store.ts'
import type { Ports } from '../ports.ts'
import { reportMaps } from '../reports/report-maps.ts'

/** Maps of where and when for an audience that may see places, made of what it may see; none where no scene shows them. */
export const meetingMaps = async (
  state: State,
  meeting: PartnerMeeting,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly MeetingMap[] | Fault> => {
  const { audience, funder, scenes } = meeting
  const { situations } = MAY_SHOW[audience]
  if (situations !== 'all' && situations !== 'own') return []
  if (!scenes.some(({ type }) => type === 'where-when')) return []
  const [{ shownEstate }, { meetingPeriod }] = await Promise.all([
    import('../../reports/meeting/shown-estate.ts'),
    import('../../reports/meeting/meeting-period.ts'),
  ])
  const estate = shownEstate(state.estate, meeting)
  const period = meetingPeriod(estate, meeting, meeting.closedOn ?? state.session.today)
  const pictures = await reportMaps(
    { ...state, estate },
    { span: 'month', period, compared: null, audience: funder ?? ALL_FUNDERS },
    ports,
  )
  if (isFault(pictures)) return pictures
  return pictures.map((picture) => ({ audience, ...(funder !== undefined && { funder }), picture }))
}
