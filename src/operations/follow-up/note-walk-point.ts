import { withRecords } from '../../domain/estate.ts'
import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { placePoint } from '../../domain/place-point.ts'
import { isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { actionOf, textObstacle } from './outreach-obstacle.ts'

/** Notes a point of a walk at a place chosen by hand: the place's own position is kept, never the device's. */
export const noteWalkPoint: Operation<{
  readonly action: string
  readonly place: string
  readonly text: string
}> = {
  id: 'note-walk-point',
  available: (state, { action, place, text }) => {
    const found = actionOf(state, action)
    if (isRefusal(found)) return found
    if (!isWalk(found.form)) return refusal('not-a-walk')
    if (!placePoint(state.estate, place)) return refusal('place-needed')
    return textObstacle(state, outreach.walk.point, text, 300)
  },
  label: ({ estate }, { place }) => actions['note-walk-point'](placeName(estate, place)),
  run: (_state, { action: of, place, text }, ports) => {
    const id = ports.newId('walk-point')
    return {
      kind: 'done',
      change: (now) => {
        const action = now.action.get(of)
        const at = placePoint(now, place)
        if (!action || !at) return now
        return withRecords(now, [
          { ...action, points: [...action.points, { id, place, at, text: text.trim() }] },
        ])
      },
    }
  },
}
