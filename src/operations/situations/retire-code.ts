import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { codeLabelObstacle } from './code-label-obstacle.ts'

/** Retires a code, or brings it back: nothing new is noted under a retired one, what was keeps its name, its place in counts and in filters. */
export const retireCode: Operation<{ readonly code: string; readonly retired: boolean }> = {
  id: 'retire-code',
  available: ({ estate }, { code, retired }) => {
    const found = estate.code.get(code)
    if (!found) return refusal('code-needed')
    return retired ? null : codeLabelObstacle(estate, found.label, code)
  },
  label: ({ estate }, { code, retired }) =>
    actions['retire-code'](estate.code.get(code)?.label ?? code, retired),
  run: (_state, { code, retired }) => ({
    kind: 'done',
    change: changedRecord('code', code, (now) => ({ ...now, retired })),
  }),
}
