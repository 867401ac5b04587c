import type { Backup } from '../../domain/backup.ts'
import { settingsOf } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'

/** Why a backup can't be taken into the territory at hand; null when it can. */
export const backupObstacle = ({ estate, session }: State, backup: Backup): Refusal | null => {
  if (session.keeping === 'locked' || session.welcome) return refusal('territory-locked')
  if (session.follows) return refusal('follows-other-tab')
  if (backup.damaged.length > 0) return refusal('backup-beside')
  return backup.fictional === settingsOf(estate).fictional ? null : refusal('backup-fictional')
}
