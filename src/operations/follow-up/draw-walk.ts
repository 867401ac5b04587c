import { withRecords } from '../../domain/estate.ts'
import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { isRefusal, refusal } from '../../domain/refusal.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import type { Position } from '../../geometry/position.ts'
import { actions } from '../../messages/actions.ts'
import { handPosition } from '../objects/hand-drawn.ts'
import { isOnEarth } from '../objects/outline-obstacle.ts'
import type { Operation } from '../operation.ts'
import { actionOf } from './outreach-obstacle.ts'

/** The way of a walk as the hand draws it; it takes the place of a planned one. */
export const drawWalk: Operation<{ readonly id: string; readonly line: readonly Position[] }> = {
  id: 'draw-walk',
  available: (state, { id, line }) => {
    const action = actionOf(state, id)
    if (isRefusal(action)) return action
    if (!isWalk(action.form)) return refusal('not-a-walk')
    if (!line.every(isOnEarth)) return refusal('position-wrong')
    return line.length >= 2 && lineLengthMetres(line) >= 1 ? null : refusal('path-short')
  },
  label: () => actions['draw-walk'](),
  run: (_state, { id, line }) => ({
    kind: 'done',
    change: (now) => {
      const action = now.action.get(id)
      if (!action) return now
      const { route: _route, ...kept } = action
      return withRecords(now, [{ ...kept, path: line.map(handPosition) }])
    },
    look: { editing: null },
  }),
}
