import { withRecords } from '../../domain/estate.ts'
import { placePoint } from '../../domain/place-point.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'
import { walkObstacle } from './walk-obstacle.ts'

/** Notes a point of a walk at a place chosen by hand: the place's own position is kept, never the device's. */
export const noteWalkPoint: Operation<{
  readonly action: string
  readonly place: string
  readonly text: string
}> = {
  id: 'note-walk-point',
  available: (state, { action, place, text }) =>
    walkObstacle(state, action) ??
    textObstacle(outreach.walk.point, text, 300) ??
    recordObstacle(state, { places: [place], texts: [text] }),
  label: ({ estate }, { place }) => actions['note-walk-point'](placeName(estate, place)),
  run: (_state, { action: of, place, text }, ports) => {
    const id = ports.newId('walkPoint')
    return {
      kind: 'done',
      change: (now) => {
        const action = now.action.get(of)
        const at = placePoint(now, place)
        if (!action || !at) return now
        const points = [...action.points, { id, place, at, text: text.trim() }]
        return withRecords(now, [{ ...action, points }])
      },
    }
  },
}
