import type { Landlord } from '../../domain/landlord.ts'
import { partFunders } from '../../domain/partners/meeting-part.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { type Fault, isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { meetingParts as text } from '../../messages/meeting-parts.ts'
import type { MeetingMap } from '../../reports/meeting/meeting-map.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { reportMaps } from '../reports/report-maps.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

/** Saves a funder's part of a meeting to come, for whoever sends it, and notes that it left. */
export const sendPart: Operation<{ readonly meeting: string; readonly funder: string }> = {
  id: 'send-part',
  available: ({ estate, session }, { meeting: id, funder }) => {
    const obstacle = meetingObstacle(estate, id)
    if (obstacle) return obstacle
    const meeting = estate.meeting.get(id)!
    if (!partFunders(estate, meeting).some((each) => each.id === funder)) return refusal('no-recipient')
    return meeting.day < session.today ? refusal('part-held') : null
  },
  label: ({ estate }, { funder }) => actions['send-part'](estate.landlord.get(funder)?.name ?? funder),
  run: async (state, { meeting: id, funder: to }, ports) => {
    const { estate, session } = state
    const { today } = session
    const meeting = estate.meeting.get(id)!
    const funder = estate.landlord.get(to)!
    const { meetingPart, partFigures } = await import('../../reports/meeting/meeting-part.ts')
    const maps = await mapsOf(state, meeting, funder, ports)
    if (isFault(maps)) return maps
    const part = meetingPart(estate, meeting, funder, { today, maps })
    const { period } = part
    return leaveAsFile(
      { form: 'meeting-part', to, on: today, period, meeting: id },
      () => ports.meetings.writePart(part, partFigures(part)),
      ports,
      text.saved,
    )
  },
}

/** The map of the part's period, made of what the funder may see. */
const mapsOf = async (
  { estate, session }: State,
  meeting: PartnerMeeting,
  funder: Landlord,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly MeetingMap[] | Fault> => {
  const [{ shownEstate }, { meetingPeriod }] = await Promise.all([
    import('../../reports/meeting/shown-estate.ts'),
    import('../../reports/meeting/meeting-period.ts'),
  ])
  const own = { audience: 'funder', funder: funder.id } as const
  const period = meetingPeriod(estate, meeting, session.today)
  const pictures = await reportMaps(
    { estate: shownEstate(estate, own), session },
    { span: 'month', period, compared: null, audience: funder.id },
    ports,
  )
  return isFault(pictures) ? pictures : pictures.map((picture) => ({ ...own, picture }))
}
