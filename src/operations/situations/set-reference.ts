import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

/** Notes the landlord's ticket number of a situation; an empty one takes it away. */
export const setReference: Operation<{ readonly id: string; readonly reference: string }> = {
  id: 'set-reference',
  available: ({ estate }, { id, reference }) =>
    estate.situation.has(id) ? namingObstacle(estate, [reference]) : refusal('nothing-selected'),
  label: ({ estate }, { id }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['set-reference'](estate.code.get(code)?.label ?? code)
  },
  run: (_state, { id, reference }) => ({
    kind: 'done',
    change: changedRecord('situation', id, ({ reference: _reference, ...situation }) => ({
      ...situation,
      ...(reference.trim() !== '' && { reference: reference.trim() }),
    })),
  }),
}
