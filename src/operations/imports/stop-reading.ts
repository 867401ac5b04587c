import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Stops the reading of a file; nothing was changed. */
export const stopReading: Operation = {
  id: 'stop-reading',
  available: ({ session }) => (session.importing?.state === 'running' ? null : refusal('nothing-to-import')),
  label: () => actions['stop-reading'](),
  run: (_state, _target, ports) => {
    ports.stopReading()
    return { kind: 'done', quiet: true }
  },
}
