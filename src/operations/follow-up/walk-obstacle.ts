import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'

/** Why nothing of a way can be kept for that action: it is gone, or goes along none. */
export const walkObstacle = ({ estate }: Pick<State, 'estate'>, id: string): Refusal | null => {
  const action = estate.action.get(id)
  if (!action) return refusal('nothing-selected')
  return isWalk(action.form) ? null : refusal('not-a-walk')
}
