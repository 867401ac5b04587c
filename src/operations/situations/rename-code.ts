import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import type { Operation } from '../operation.ts'
import { codeLabelObstacle } from './code-label-obstacle.ts'

/** Calls a code otherwise: records keep the code, so that past ones are read under the new name. */
export const renameCode: Operation<{ readonly code: string; readonly label: string }> = {
  id: 'rename-code',
  available: ({ estate }, { code, label }) =>
    estate.code.has(code) ? codeLabelObstacle(estate, label, code) : refusal('code-needed'),
  label: ({ estate }, { code, label }) =>
    actions['rename-code'](estate.code.get(code)?.label ?? code, label.trim()),
  run: (_state, { code, label }) => ({
    kind: 'done',
    change: changedRecord('code', code, (now) => ({ ...now, label: label.trim() })),
  }),
}
