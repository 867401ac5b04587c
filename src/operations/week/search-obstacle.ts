import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Session } from '../../store/session.ts'

/** Why no search may start now: a week is being prepared, plans compared or advice looked for; null when nothing is. */
export const searchObstacle = ({
  planning,
  comparison,
  advice,
}: Pick<Session, 'planning' | 'comparison' | 'advice'>): Refusal | null => {
  if (planning?.state === 'running') return refusal('plan-running')
  return comparison?.state === 'running' || advice?.state === 'running' ? refusal('search-running') : null
}
