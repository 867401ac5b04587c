import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts the newer version off: the menu goes on offering it. */
export const putOffUpdate: Operation = {
  id: 'put-off-update',
  available: ({ session }) => (session.installed?.update === 'offered' ? null : refusal('no-update')),
  label: () => actions['put-off-update'](),
  run: (_state, _target, ports) => {
    ports.putOffUpdate()
    return { kind: 'done', quiet: true }
  },
}
