import { refusal } from '../../domain/refusal.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import type { Position } from '../../geometry/position.ts'
import { actions } from '../../messages/actions.ts'
import { handPosition } from '../objects/hand-drawn.ts'
import { isOnEarth } from '../objects/outline-obstacle.ts'
import type { Operation } from '../operation.ts'
import { changedRecord } from './changed-record.ts'
import { walkObstacle } from './walk-obstacle.ts'

/** The way of a walk as the hand draws it; it takes the place of a planned one. */
export const drawWalk: Operation<{ readonly id: string; readonly line: readonly Position[] }> = {
  id: 'draw-walk',
  available: (state, { id, line }) => {
    const obstacle = walkObstacle(state, id)
    if (obstacle) return obstacle
    if (!line.every(isOnEarth)) return refusal('position-wrong')
    return line.length >= 2 && lineLengthMetres(line) >= 1 ? null : refusal('path-short')
  },
  label: () => actions['draw-walk'](),
  run: (_state, { id, line }) => ({
    kind: 'done',
    change: changedRecord('action', id, ({ route: _route, ...now }) => ({
      ...now,
      path: line.map(handPosition),
    })),
    look: { editing: null },
  }),
}
