import type { OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'
import { namingObstacle } from '../naming-obstacle.ts'

/** The action of that id, or the refusal of one that is gone. */
export const actionOf = ({ estate }: Pick<State, 'estate'>, id: string): OutreachAction | Refusal =>
  estate.action.get(id) ?? refusal('object-gone')

/** Why a text that must be there can't be kept: empty, too long, or it seems to name somebody. */
export const textObstacle = (
  { estate }: Pick<State, 'estate'>,
  field: string,
  text: string,
  most: number,
): Refusal | null => {
  const { length } = text.trim()
  return length === 0 || length > most
    ? refusal('text-needed', { field, most })
    : namingObstacle(estate, [text])
}
