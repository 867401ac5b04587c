import type { Estate } from '../../../domain/estate.ts'
import { familyOf } from '../../../domain/taxonomy.ts'
import type { WeekRecord } from '../../../domain/week/week-records.ts'
import type { FollowView } from '../../../store/follow-session.ts'
import type { Session } from '../../../store/session.ts'
import { placeSelection } from '../../territoire/place-kind.ts'

const VIEW_OF: Partial<Record<WeekRecord['kind'], FollowView>> = {
  request: 'requests',
  relay: 'relays',
  action: 'actions',
  project: 'projects',
  jointPlan: 'plans',
  barometer: 'barometer',
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
  return at === undefined ? {} : { selection: placeSelection(estate, at), flyToSelection }
}
