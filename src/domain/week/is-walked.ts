import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Round } from './round.ts'
import { weekChangeId } from './week-change-id.ts'

/** Whether a round is behind us: of a day past, or said to be cut short. */
export const isWalked = (
  { weekChange }: Pick<Estate, 'weekChange'>,
  { id, week, day }: Pick<Round, 'id' | 'week' | 'day'>,
  today: CivilDate,
): boolean => day < today || weekChange.has(weekChangeId(week, { type: 'cut-short', round: id, made: 0 }))
