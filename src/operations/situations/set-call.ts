import { EMERGENCY_NUMBERS } from '../../domain/field/danger-call.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

/** Notes who was called at once about a situation, and the reference given back. A call that was confirmed stays so. */
export const setCall: Operation<{ readonly id: string; readonly to: string; readonly reference?: string }> = {
  id: 'set-call',
  available: ({ estate }, { id, to, reference }) => {
    if (!estate.situation.has(id)) return refusal('nothing-selected')
    const isKnown = EMERGENCY_NUMBERS.some((number) => number === to) || estate.onCall.has(to)
    return isKnown ? namingObstacle(estate, [reference]) : refusal('callee-needed')
  },
  label: ({ estate }, { id }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['set-call'](estate.code.get(code)?.label ?? code)
  },
  run: (_state, { id, to, reference }) => {
    const given = reference?.trim()
    return {
      kind: 'done',
      change: changedRecord('situation', id, ({ call, ...situation }) => ({
        ...situation,
        call: {
          to,
          ...(given && { reference: given }),
          ...(call?.confirmed !== undefined && { confirmed: call.confirmed }),
        },
      })),
    }
  },
}
