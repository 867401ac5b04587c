import type { Backup } from '../../domain/backup.ts'
import { recordsOf, restoredEstate } from '../../domain/backups/restored-estate.ts'
import { actions } from '../../messages/actions.ts'
import { backups } from '../../messages/backups.ts'
import type { Operation } from '../operation.ts'
import { namedPhotos } from './named-photos.ts'

/** Opens a backup as a new territory beside those of this device, without what may not be kept any longer; its passphrase is asked for at once. */
export const restoreBackup: Operation<Backup> = {
  id: 'restore-backup',
  available: () => null,
  label: (_state, { territory }) => actions['restore-backup'](territory),
  run: async ({ session }, backup, ports) => {
    const { estate } = restoredEstate(backup, session.today)
    const name = backups.restoredName(backup.territory, backup.made)
    const failed = await ports.backups.open(name, recordsOf(estate), namedPhotos(estate, backup.photos))
    return failed ?? { kind: 'done', quiet: true }
  },
}
