import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Shows how the app and its data are kept on this device. */
export const showDevice: Operation = {
  id: 'show-device',
  available: () => null,
  label: () => actions['show-device'](),
  run: async (_state, _target, ports) => ({
    kind: 'done',
    quiet: true,
    look: { dialog: 'device' as const, storage: await ports.storage() },
  }),
}
