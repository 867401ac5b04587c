import type { Backup } from '../../domain/backup.ts'
import { restoredEstate } from '../../domain/backups/restored-estate.ts'
import { actions } from '../../messages/actions.ts'
import { backups } from '../../messages/backups.ts'
import { format } from '../../messages/format.ts'
import type { Operation } from '../operation.ts'
import { backupObstacle } from './backup-obstacle.ts'
import { namedPhotos } from './named-photos.ts'

/**
 * Puts a backup, without what may not be kept any longer, in place of the territory at hand with its journal. It has been asked
 * for twice: nothing takes it back.
 */
export const replaceByBackup: Operation<Backup> = {
  id: 'replace-by-backup',
  available: backupObstacle,
  label: (_state, { made }) => actions['replace-by-backup'](format.day(made)),
  run: async ({ session: { today } }, backup, ports) => {
    const { estate } = restoredEstate(backup, today)
    const obstacle = await ports.readyToWrite()
    if (obstacle) return obstacle
    const unkept = await ports.backups.keepPhotos(namedPhotos(estate, backup.photos))
    if (unkept) return unkept
    return {
      kind: 'done',
      erase: () => ({ estate, journal: [] }),
      look: { dialog: 'none', restoring: null, selection: null, fieldRound: null, fieldStop: null },
      say: backups.replaced,
    }
  },
}
