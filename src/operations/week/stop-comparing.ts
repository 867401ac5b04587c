import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Stops the comparison or the advice under way; what has come of the comparison stays. */
export const stopComparing: Operation = {
  id: 'stop-comparing',
  available: ({ session }) =>
    session.comparison?.state === 'running' || session.advice?.state === 'running'
      ? null
      : refusal('nothing-running'),
  label: () => actions['stop-comparing'](),
  run: (_state, _target, ports) => {
    ports.stopPlanning()
    return {
      kind: 'done',
      quiet: true,
      look: ({ comparison, advice }) => ({
        comparison: comparison?.state === 'running' ? { ...comparison, state: 'done' } : comparison,
        advice: advice?.state === 'running' ? null : advice,
      }),
    }
  },
}
