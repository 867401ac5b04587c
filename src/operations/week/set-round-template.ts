import { withRecords } from '../../domain/estate.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { templateObstacle } from './template-obstacle.ts'

/** Adds a round type of the week, or changes the one of that id. */
export const setRoundTemplate: Operation<RoundTemplate> = {
  id: 'set-round-template',
  available: ({ estate }, template) => templateObstacle(estate, template),
  label: ({ estate }, { id }) => actions['set-round-template'](!estate.roundTemplate.has(id)),
  run: (_state, template) => ({ kind: 'done', change: (now) => withRecords(now, [template]) }),
}
