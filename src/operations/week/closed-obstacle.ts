import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { closureId } from '../../domain/field/week-closure.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { format } from '../../messages/format.ts'

/** Why nothing is prepared or moved in a week any more: it is closed. Null before. */
export const closedObstacle = (estate: Estate, week: IsoWeek): Refusal | null => {
  const closure = estate.weekClosure.get(closureId(week))
  return closure ? refusal('week-closed', { day: format.day(closure.on) }) : null
}
