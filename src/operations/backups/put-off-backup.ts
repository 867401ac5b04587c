import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Puts the reminder of a backup off until tomorrow. */
export const putOffBackup: Operation = {
  id: 'put-off-backup',
  available: () => null,
  label: () => actions['put-off-backup'](),
  run: ({ session: { territory, today } }, _target, ports) => {
    ports.backups.putOff(territory, today)
    return { kind: 'done', quiet: true, look: { backupPutOff: today } }
  },
}
