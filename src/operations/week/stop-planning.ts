import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Stops the search; it gives back the best plan it has. */
export const stopPlanning: Operation = {
  id: 'stop-planning',
  available: ({ session }) => (session.planning?.state === 'running' ? null : refusal('no-plan')),
  label: () => actions['stop-planning'](),
  run: (_state, _target, ports) => {
    ports.stopPlanning()
    return { kind: 'done', quiet: true }
  },
}
