import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Goes on without the territories that the browser has erased: they are told of no more. */
export const forgetErased: Operation = {
  id: 'forget-erased',
  available: ({ session }) => (session.erased ? null : refusal('nothing-erased')),
  label: () => actions['forget-erased'](),
  run: async (_state, _target, ports) => (await ports.device.forgetErased()) ?? { kind: 'done', quiet: true },
}
