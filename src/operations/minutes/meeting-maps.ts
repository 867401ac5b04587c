import { packedDensity, unpackedDensity } from '../../domain/hotspots/packed-density.ts'
import type { KeptMap } from '../../domain/partners/kept-scene.ts'
import { MAY_SHOW } from '../../domain/partners/may-show.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { type Fault, isFault } from '../../domain/refusal.ts'
import { ALL_FUNDERS } from '../../domain/reports/report.ts'
import type { MeetingMap } from '../../reports/meeting/meeting-map.ts'
import type { State } from '../../store/store.ts'
import type { Ports } from '../ports.ts'
import { densityMap, mapDensities } from '../reports/report-maps.ts'

/** Maps of a meeting, each with what it is drawn of. */
export type DrawnMap = MeetingMap & { readonly kept: KeptMap }

/**
 * Maps of where and when for an audience that may see places, made of what it may see; none where no scene shows them. Of a
 * closed meeting, those that were shown.
 */
export const meetingMaps = async (
  state: State,
  meeting: PartnerMeeting,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly DrawnMap[] | Fault> => {
  const { audience, funder, scenes, closedOn } = meeting
  const { situations } = MAY_SHOW[audience]
  if (situations !== 'all' && situations !== 'own') return []
  if (!scenes.some(({ type }) => type === 'where-when')) return []
  const [{ shownEstate }, { meetingPeriod }] = await Promise.all([
    import('../../reports/meeting/shown-estate.ts'),
    import('../../reports/meeting/meeting-period.ts'),
  ])
  const estate = shownEstate(state.estate, meeting)
  const day = closedOn ?? state.session.today
  const period = meetingPeriod(estate, meeting, day)
  const request = { span: 'month', period, compared: null, audience: funder ?? ALL_FUNDERS } as const
  const drawn = async (kept: KeptMap): Promise<DrawnMap> => {
    const densities = [unpackedDensity(kept.density)]
    const picture = await densityMap(estate, request, { families: kept.families, densities }, day)
    return { audience, ...(funder !== undefined && { funder }), picture, kept }
  }
  if (meeting.kept) return Promise.all(keptMaps(meeting.kept).map(drawn))
  const made = await mapDensities({ ...state, estate }, request, ports)
  if (isFault(made)) return made
  const [density] = made?.densities ?? []
  // Drawn of what can be kept, so that the minutes show the very same map.
  return made && density ? [await drawn({ families: made.families, density: packedDensity(density) })] : []
}

const keptMaps = (kept: NonNullable<PartnerMeeting['kept']>): readonly KeptMap[] =>
  kept.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'map' ? [block.map] : [])))
