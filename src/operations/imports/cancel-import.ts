import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts the previewed file aside; nothing was changed. */
export const cancelImport: Operation = {
  id: 'cancel-import',
  available: ({ session }) => (session.importing ? null : refusal('nothing-to-import')),
  label: () => actions['cancel-import'](),
  run: ({ session }, _target, ports) => {
    if (session.importing?.state === 'running') ports.stopReading()
    return { kind: 'done', quiet: true, look: { importing: null } }
  },
}
