import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { roomLook } from './room-look.ts'

/** Shows how the app and its data are kept on this device. */
export const showDevice: Operation = {
  id: 'show-device',
  available: () => null,
  label: () => actions['show-device'](),
  run: async (_state, _target, ports) => ({
    kind: 'done',
    quiet: true,
    look: { ...(await roomLook(ports)), dialog: 'device' as const },
  }),
}
