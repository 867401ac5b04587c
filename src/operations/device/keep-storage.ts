import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Asks the browser never to empty the data of this app to make room; what it answers is shown where it was asked. */
export const keepStorage: Operation = {
  id: 'keep-storage',
  available: ({ session }) => (session.storage?.persisted ? refusal('storage-kept') : null),
  label: () => actions['keep-storage'](),
  run: async (_state, _target, ports) => {
    const isKept = await ports.keepStorage()
    const storage = await ports.storage()
    const look = { storage: isKept ? storage : { ...storage, refused: true as const } }
    return { kind: 'done', quiet: true, look }
  },
}
