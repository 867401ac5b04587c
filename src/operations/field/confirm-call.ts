import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

/** Says that a call for help was taken in hand, as the pair made sure of it; with the reference given back, when it has one. */
export const confirmCall: Operation<{ readonly id: string; readonly reference?: string }> = {
  id: 'confirm-call',
  available: ({ estate }, { id, reference }) => {
    const call = estate.situation.get(id)?.call
    if (!call || call.confirmed !== undefined) return refusal('nothing-selected')
    return namingObstacle(estate, [reference])
  },
  label: ({ estate }, { id }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['confirm-call'](estate.code.get(code)?.label ?? code)
  },
  run: ({ session }, { id, reference }) => {
    const given = reference?.trim()
    return {
      kind: 'done',
      change: changedRecord('situation', id, (situation) =>
        situation.call
          ? {
              ...situation,
              call: { ...situation.call, ...(given && { reference: given }), confirmed: session.today },
            }
          : situation,
      ),
    }
  },
}
