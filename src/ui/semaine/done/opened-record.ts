import type { Estate } from '../../../domain/estate.ts'
import { placeOf } from '../../../domain/place.ts'
import { familyOf } from '../../../domain/taxonomy.ts'
import type { WeekRecord } from '../../../domain/week/week-records.ts'
import type { FollowView } from '../../../store/follow-session.ts'
import type { Selection, Session } from '../../../store/session.ts'

const VIEW_OF: Partial<Record<WeekRecord['kind'], FollowView>> = {
  request: 'requests',
  relay: 'relays',
  action: 'actions',
  project: 'projects',
  jointPlan: 'plans',
  barometer: 'barometer',
}

/** The selection of a place of any kind, a building or a sector; null when it is gone. */
const placeSelected = (estate: Estate, id: string): Selection | null => {
  const point = placeOf(estate, id)
  if (point) return { kind: point.kind, id }
  return estate.building.has(id)
    ? { kind: 'building', id }
    : estate.sector.has(id)
      ? { kind: 'sector', id }
      : null
}

/** What the screen looks at once a record of the week is opened: its register, its card, or its place on the map. */
export const openedRecord = (
  estate: Estate,
  { kind, id }: Pick<WeekRecord, 'kind' | 'id'>,
  now: Pick<Session, 'flyToSelection'>,
): Partial<Session> => {
  const selection = { kind, id }
  const followView = VIEW_OF[kind]
  if (followView) return { workspace: 'suivis', followView, following: null, selection }
  const flyToSelection = now.flyToSelection + 1
  if (kind === 'situation') {
    const situation = estate.situation.get(id)
    return situation && familyOf(situation.code) === 'F'
      ? { workspace: 'suivis', followView: 'technical', following: null, selection, flyToSelection }
      : { workspace: 'territoire', territoryView: 'places', selection, flyToSelection }
  }
  const at = kind === 'passage' || kind === 'intervention' ? estate[kind].get(id)?.place : undefined
  return at === undefined ? {} : { selection: placeSelected(estate, at), flyToSelection }
}
