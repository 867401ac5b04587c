import type { Backup } from '../../domain/backup.ts'
import { type Merged, mergeRecords } from '../../domain/backups/merge-records.ts'
import { restoredEstate } from '../../domain/backups/restored-estate.ts'
import { stamped } from '../../domain/backups/stamped.ts'
import { sameValue } from '../../domain/change.ts'
import { type Estate, KINDS, settingsOf } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { expired } from '../../domain/retention/expired.ts'
import { actions } from '../../messages/actions.ts'
import { backups } from '../../messages/backups.ts'
import { format } from '../../messages/format.ts'
import type { Operation } from '../operation.ts'
import { backupObstacle } from './backup-obstacle.ts'
import { namedPhotos } from './named-photos.ts'

/** Merges a backup into the territory at hand, without what may not be kept any longer: one step, which undo takes back. */
export const mergeBackup: Operation<Backup> = {
  id: 'merge-backup',
  available: backupObstacle,
  label: (_state, { made }) => actions['merge-backup'](format.day(made)),
  run: async ({ estate, session: { today } }, backup, ports) => {
    const there = restoredEstate(backup, today)
    const merge = (now: Estate): Merged => mergeRecords(stamped(now, ports.store().journal()), there)
    const first = merge(estate)
    if (!brings(estate, first.estate)) return refusal('backup-all-there')
    const obstacle = await ports.readyToWrite()
    if (obstacle) return obstacle
    // Photos first: a situation never names one that is not there.
    const unkept = await ports.backups.keepPhotos(namedPhotos(first.estate, backup.photos))
    if (unkept) return unkept
    let merged = first
    return {
      kind: 'done',
      change: (now) => {
        merged = merge(now)
        return expired(merged.estate, today)?.estate ?? merged.estate
      },
      author: (record, field) => merged.stamps.get(record)?.[field] ?? { counter: 0, device: '' },
      look: { dialog: 'none', restoring: null },
      say: backups.merged,
    }
  },
}

/** Whether anything but what was missing and seen would change. */
function brings(now: Estate, next: Estate): boolean {
  if (KINDS.some((kind) => kind !== 'settings' && next[kind] !== now[kind])) return true
  const bare = (estate: Estate) => ({ ...settingsOf(estate), missingDays: [], seen: {} })
  return !sameValue(bare(now), bare(next))
}
