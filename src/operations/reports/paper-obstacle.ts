import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'
import { namingObstacle } from '../naming-obstacle.ts'

/** Why the page shown may not leave: there is none, or a text typed on it seems to designate somebody. */
export const paperObstacle = ({ estate, session: { paper } }: State): Refusal | null =>
  paper ? namingObstacle(estate, Object.values(paper.edits)) : refusal('no-paper')
