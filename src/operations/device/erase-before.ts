import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { roomLook } from './room-look.ts'

/** Erases what was put aside before updates: they went well. */
export const eraseBefore: Operation = {
  id: 'erase-before',
  available: ({ session }) => ((session.room?.before ?? []).length === 0 ? refusal('nothing-before') : null),
  label: () => actions['erase-before'](),
  run: async ({ session }, _target, ports) => {
    const failed = await ports.device.forgetBefore((session.room?.before ?? []).map(({ schema }) => schema))
    return failed ?? { kind: 'done', look: await roomLook(ports) }
  },
}
